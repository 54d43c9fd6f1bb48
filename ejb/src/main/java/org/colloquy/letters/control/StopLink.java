package org.colloquy.letters.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.entity.MailChoices;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.tenants.mail.MailClass;

/** "No more of these": stops one class of mails, for the one whose link it is. */
@ApplicationScoped
public class StopLink implements LinkHandler {

  @Inject private LetterRows rows;
  @Inject private Choosing choosing;

  /** What a link is about that stops these mails. */
  static LinkTarget of(MailClass which, UUID member) {
    return new LinkTarget(code(which), member, member);
  }

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.UNSUBSCRIBE;
  }

  @Override
  public Permission permission() {
    return Permission.MAIL_STOP;
  }

  /** As long as a mail may lie in a mail box and come to hand again. */
  @Override
  public Duration goodFor() {
    return Duration.ofDays(400);
  }

  @Override
  public boolean once() {
    return false;
  }

  @Override
  public boolean renewable() {
    return true;
  }

  @Override
  public LinkOffer offer(LinkTarget target) {
    var which = which(target);
    var choice = rows.choices(target.member()).map(MailChoices::choice).orElse(MailChoice.USUAL);
    return choice.wants(which)
        ? LinkOffer.to("stop-" + code(which))
        : LinkOffer.nothing("stopped-" + code(which));
  }

  @Override
  public void follow(LinkTarget target) {
    var choices = rows.lockChoices(target.member());
    choosing.choose(choices, choices.choice().without(which(target)));
  }

  private static MailClass which(LinkTarget target) {
    return MailClass.valueOf(target.kind().toUpperCase(Locale.ROOT));
  }

  private static String code(MailClass which) {
    return which.name().toLowerCase(Locale.ROOT);
  }
}
