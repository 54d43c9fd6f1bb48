package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.colloquy.files.FileOwner;
import org.colloquy.letters.Answer;
import org.colloquy.letters.AnswerFile;
import org.colloquy.letters.AnswerHandler;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.incoming.IncomingMail;
import org.colloquy.tenants.mail.incoming.Topic;

/** The transactions of a mail that came in. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AnsweredMail {

  private static final Logger LOG = Logger.getLogger(AnsweredMail.class.getName());

  @Inject private Kernel kernel;
  @Inject private Contacts contacts;
  @Inject private AddressFaults faults;
  @Inject @Any private Instance<AnswerHandler> handlers;

  /**
   * Somebody who may answer.
   *
   * @param files with what what they attached is kept; empty where nothing of it is
   */
  public record Writer(UUID id, Optional<FileOwner> files) {}

  public void bounced(EmailAddress to, UUID member, IncomingMail mail) {
    if (mail.bounce() != null && mail.bounce().permanent() && wasGiven(to, member)) {
      faults.note(member, mail.bounce());
    }
  }

  /** Empty for whoever was not asked, and where nobody takes such answers. */
  public Optional<Writer> writer(EmailAddress to, Topic topic, IncomingMail mail) {
    var person = person(to, mail);
    var handler = handler(topic.kind());
    if (person.isEmpty() || handler.isEmpty()) {
      LOG.info("An answer by mail came from nobody whom it was asked of");
      return Optional.empty();
    }
    return person.map(contact -> new Writer(contact.id(), handler.get().filesOf(topic.thing())));
  }

  /** Takes it, of whoever still may answer. */
  public void answered(
      UUID id, EmailAddress to, Topic topic, IncomingMail mail, List<AnswerFile> files) {
    var person = person(to, mail);
    var handler = handler(topic.kind());
    if (person.isPresent() && handler.isPresent()) {
      handler.get().take(new Answer(id, topic.thing(), person.get(), mail, files));
    }
  }

  private Optional<Contact> person(EmailAddress to, IncomingMail mail) {
    return Optional.ofNullable(mail.from())
        .map(EmailAddress::new)
        .flatMap(contacts::byAddress)
        .filter(Contact::active)
        .filter(contact -> wasGiven(to, contact.id()));
  }

  private boolean wasGiven(EmailAddress to, UUID member) {
    return kernel
        .replyAddresses()
        .filter(addresses -> addresses.wasGiven(to, BoundTenant.current().id(), member))
        .isPresent();
  }

  private Optional<AnswerHandler> handler(char kind) {
    return handlers.stream()
        .filter(handler -> handler.kind() == kind)
        .map(AnswerHandler.class::cast)
        .findFirst();
  }
}
