package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.incoming.Topic;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/**
 * Has a mail say where its reader answers, and where word goes that it could not be delivered;
 * neither where the installation has no mailbox for it.
 */
@Dependent
class AnswerAddresses {

  private static final String BUNDLE = "org.colloquy.letters.mail";

  @Inject private Kernel kernel;
  @Inject private OwnWords vocabulary;

  /**
   * @param topic what an answer would be about; empty where there is nobody to answer to
   */
  Mail on(Mail mail, UUID member, Optional<Topic> topic) {
    var network = BoundTenant.current();
    return kernel
        .replyAddresses()
        .map(
            addresses -> {
              var returned =
                  mail.returnedTo(addresses.of(network.id(), Topic.bounce(member), member));
              return topic
                  .map(about -> addresses.of(network.id(), about, member))
                  .map(address -> returned.answeredAt(address, words(mail)))
                  .orElse(returned);
            })
        .orElse(mail);
  }

  private String words(Mail mail) {
    var language = mail.head().language();
    return Words.of(
            BUNDLE,
            language == null ? BoundTenant.current().language() : language,
            vocabulary.vocabulary(),
            AnswerAddresses.class.getClassLoader())
        .say("answer");
  }
}
