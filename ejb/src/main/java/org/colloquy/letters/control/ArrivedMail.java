package org.colloquy.letters.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.incoming.IncomingMail;
import org.colloquy.tenants.mail.incoming.MailArrived;
import org.colloquy.tenants.mail.incoming.ReplyAddresses;
import org.colloquy.tenants.mail.incoming.Topic;

/**
 * Takes the mails that come in for a network: to the module that the answer is for, with what is
 * attached to it, or to the address that does not work. What nobody was given an address for is
 * left alone: whoever says to be somebody else is not told what there is.
 */
@ApplicationScoped
public class ArrivedMail implements JobHandler<MailArrived> {

  @Inject private Kernel kernel;
  @Inject private AnsweredMail steps;
  @Inject private Attachments attachments;

  @Override
  public Class<MailArrived> work() {
    return MailArrived.class;
  }

  /** What people wrote stands where it was taken to, or nowhere. */
  @Override
  public boolean isSecret() {
    return true;
  }

  /** Files come piece by piece, and no transaction waits for them. */
  @Override
  public void handle(Job<MailArrived> job) {
    var mail = kernel.mailIn().mailOf(job);
    var to = new EmailAddress(mail.to());
    var topic = ReplyAddresses.topicOf(to);
    if (topic.isPresent() && topic.get().kind() == Topic.BOUNCE) {
      steps.bounced(to, topic.get().thing(), mail);
    } else if (topic.isPresent()) {
      answered(job, to, topic.get(), mail);
    }
    kernel.mailIn().forgetAttachments(job);
  }

  private void answered(Job<MailArrived> job, EmailAddress to, Topic topic, IncomingMail mail) {
    steps
        .writer(to, topic, mail)
        .map(writer -> attachments.keep(job, writer, mail.attachments()))
        .ifPresent(files -> steps.answered(job.id(), to, topic, mail, files));
  }
}
