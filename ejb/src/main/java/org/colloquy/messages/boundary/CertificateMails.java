package org.colloquy.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** The mails about certificates, in the reader's language. */
@Dependent
public class CertificateMails {

  private static final String BUNDLE = "org.colloquy.messages.sessions";
  private static final int LONGEST_SUBJECT = 150;

  @Inject private Sites sites;
  @Inject private OwnWords vocabulary;

  /**
   * That there is a certificate for them, where anybody finds what it says, and where they download
   * it.
   *
   * @param title of what it is about
   * @param code by which anybody finds it
   */
  public Mail issued(Recipient to, String title, String code) {
    var words =
        Words.of(
            BUNDLE,
            to.language(),
            vocabulary.vocabulary(),
            CertificateMails.class.getClassLoader());
    var network = BoundTenant.current();
    var site = sites.of(network);
    return new Mail(
            to.email(),
            MailKind.CERTIFICATE,
            Line.shortened(Line.of(words.say("certificate.subject", title)), LONGEST_SUBJECT),
            String.join(
                "\n\n",
                List.of(
                    words.say("greeting", to.name()),
                    words.say("certificate.text", title, network.name()),
                    words.say("certificate.verify", site + "/verify/" + code),
                    words.say("certificate.own", site + "/me/certificates"))))
        .in(words.language());
  }
}
