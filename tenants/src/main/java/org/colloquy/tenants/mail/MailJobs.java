package org.colloquy.tenants.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/** Sends the mails in the queue, or keeps them where no mail server is configured. */
public final class MailJobs implements JobHandler<QueuedMail> {

  private final Optional<SmtpServer> server;
  private final Outbox outbox;
  private final MailBox mailBox;
  private final Clock clock;

  public MailJobs(Settings settings, Outbox outbox, MailBox mailBox, Clock clock) {
    this.server = SmtpServer.of(settings);
    this.outbox = outbox;
    this.mailBox = mailBox;
    this.clock = clock;
  }

  @Override
  public Class<QueuedMail> work() {
    return QueuedMail.class;
  }

  @Override
  public boolean isSecret() {
    return true;
  }

  @Override
  public void handle(Job<QueuedMail> job) throws MessagingException {
    var mail = outbox.mailOf(job);
    if (server.isPresent()) {
      send(server.get(), mail, job);
    } else {
      mailBox.keep(job.id(), clock.instant(), job.tenantId(), mail);
    }
  }

  private void send(SmtpServer to, Mail mail, Job<QueuedMail> job) throws MessagingException {
    try {
      to.send(mail, job.id(), clock.instant());
    } catch (MessagingException e) {
      MailServerAway.check(e);
      throw e;
    }
  }
}
