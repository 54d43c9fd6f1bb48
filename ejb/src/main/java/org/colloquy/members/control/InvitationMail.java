package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** The mail that asks somebody to join, with the way in. */
@Dependent
class InvitationMail {

  private static final String BUNDLE = "org.colloquy.members.mail";

  /** It goes to whomever an admin names, so their words are recognised and no more. */
  private static final int LONGEST_QUOTE = 60;

  @Inject private Sites sites;
  @Inject private OwnWords vocabulary;

  /** A mail whose link opens with this key. */
  Mail to(Member member, String key) {
    var network = BoundTenant.current();
    var words =
        Words.of(
            BUNDLE,
            network.language(),
            vocabulary.vocabulary(),
            InvitationMail.class.getClassLoader());
    var name = Line.shortened(network.name(), LONGEST_QUOTE);
    return new Mail(
            member.email().orElseThrow(),
            MailKind.INVITATION,
            words.say("invitation.subject", name),
            words.say(
                "invitation.text",
                Line.shortened(member.givenName(), LONGEST_QUOTE),
                name,
                sites.of(network) + "/login/welcome?key=" + key))
        .in(words.language());
  }
}
