package org.colloquy.letters.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.colloquy.letters.Answer;
import org.colloquy.letters.AnswerHandler;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.incoming.IncomingMail;
import org.colloquy.tenants.mail.incoming.MailArrived;
import org.colloquy.tenants.mail.incoming.ReplyAddresses;
import org.colloquy.tenants.mail.incoming.Topic;

/**
 * Takes the mails that come in for a network: to the module that the answer is for, or to the
 * address that does not work. What nobody was given an address for is left alone: whoever says to
 * be somebody else is not told what there is.
 */
@ApplicationScoped
public class ArrivedMail implements JobHandler<MailArrived> {

  private static final Logger LOG = Logger.getLogger(ArrivedMail.class.getName());

  @Inject private Kernel kernel;
  @Inject private Contacts contacts;
  @Inject private AddressFaults faults;
  @Inject @Any private Instance<AnswerHandler> handlers;

  @Override
  public Class<MailArrived> work() {
    return MailArrived.class;
  }

  /** What people wrote stands where it was taken to, or nowhere. */
  @Override
  public boolean isSecret() {
    return true;
  }

  @Override
  @Transactional
  public void handle(Job<MailArrived> job) {
    var mail = kernel.mailIn().mailOf(job);
    var to = new EmailAddress(mail.to());
    var topic = ReplyAddresses.topicOf(to);
    if (topic.isEmpty()) {
      return;
    }
    if (topic.get().kind() == Topic.BOUNCE) {
      bounced(to, topic.get().thing(), mail);
    } else {
      answered(job.id(), to, topic.get(), mail);
    }
  }

  private void bounced(EmailAddress to, UUID member, IncomingMail mail) {
    if (mail.bounce() != null && mail.bounce().permanent() && wasGiven(to, member)) {
      faults.note(member, mail.bounce());
    }
  }

  private void answered(UUID id, EmailAddress to, Topic topic, IncomingMail mail) {
    var person =
        Optional.ofNullable(mail.from())
            .map(EmailAddress::new)
            .flatMap(contacts::byAddress)
            .filter(Contact::active)
            .filter(contact -> wasGiven(to, contact.id()));
    var handler = handler(topic.kind());
    if (person.isPresent() && handler.isPresent()) {
      handler.get().take(new Answer(id, topic.thing(), person.get(), mail));
    } else {
      LOG.info("An answer by mail came from nobody whom it was asked of");
    }
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
