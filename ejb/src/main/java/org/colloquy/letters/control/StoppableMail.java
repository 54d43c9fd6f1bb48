package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.colloquy.links.boundary.NewLinks;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** Adds to a mail how to get no more of these, for its reader and for mail programs. */
@Dependent
public class StoppableMail {

  private static final String BUNDLE = "org.colloquy.letters.mail";

  @Inject private NewLinks links;
  @Inject private Sites sites;
  @Inject private OwnWords vocabulary;

  /** The same where it cannot be stopped. */
  Mail of(Mail mail, UUID member) {
    var which = mail.kind().mailClass();
    if (!which.canBeStopped()) {
      return mail;
    }
    var network = BoundTenant.current();
    var language = mail.head().language();
    var words =
        Words.of(
            BUNDLE,
            language == null ? network.language() : language,
            vocabulary.vocabulary(),
            StoppableMail.class.getClassLoader());
    var link = links.make(LinkPurpose.UNSUBSCRIBE, StopLink.of(which, member));
    return mail.stoppedAt(
        URI.create(link.replace("/links?", "/links/one-click?")),
        words.say("stop", link) + "\n" + words.say("choose", sites.of(network) + "/me/mail"));
  }
}
