package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;

/** The mail that asks somebody to join, with the way in. */
@Dependent
class InvitationMail {

  private static final String BUNDLE = "org.colloquy.members.mail";

  @Inject private Sites sites;

  Mail to(Member member, String oneTimePassword) {
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
                  member.givenName(),
                  network.name(),
                  sites.of(network) + "/login/start",
                  email,
                  oneTimePassword
                });
    var subject =
        new MessageFormat(texts.getString("invitation.subject"), network.language())
            .format(new Object[] {network.name()});
    return new Mail(email, subject, text);
  }
}
