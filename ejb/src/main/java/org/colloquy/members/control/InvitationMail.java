package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;

/** The mail that asks somebody to join, with the way in. */
@Dependent
class InvitationMail {

  private static final String BUNDLE = "org.colloquy.members.mail";

  /** It goes to whomever an admin names, so their words are recognised and no more. */
  private static final int LONGEST_QUOTE = 60;

  @Inject private Sites sites;

  /** A mail whose link opens with this key. */
  Mail to(Member member, String key) {
    var network = BoundTenant.current();
    var texts =
        ResourceBundle.getBundle(
            BUNDLE,
            network.language(),
            InvitationMail.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var email = member.email().orElseThrow();
    var text =
        new MessageFormat(texts.getString("invitation.text"), network.language())
            .format(
                new Object[] {
                  Line.shortened(member.givenName(), LONGEST_QUOTE),
                  Line.shortened(network.name(), LONGEST_QUOTE),
                  sites.of(network) + "/login/welcome?key=" + key
                });
    var subject =
        new MessageFormat(texts.getString("invitation.subject"), network.language())
            .format(new Object[] {Line.shortened(network.name(), LONGEST_QUOTE)});
    return new Mail(email, MailKind.INVITATION, subject, text);
  }
}
