package org.colloquy.tenants.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.HopelessJob;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/**
 * Sends the mails in the queue, or keeps them where no mail server is configured. A server that is
 * away, hangs or says that it cannot now is waited for; an address that it does not know, and one
 * that it would not take for days, is told to the operator.
 */
public final class MailJobs implements JobHandler<QueuedMail>, AutoCloseable {

  /** As long as mail servers among each other try. */
  private static final Duration PATIENCE = Duration.ofDays(4);

  private final Optional<SmtpServer> server;
  private final Outbox outbox;
  private final MailBox mailBox;
  private final Clock clock;

  public MailJobs(Settings settings, Outbox outbox, MailBox mailBox, Clock clock) {
    this.server = SmtpServer.of(settings, clock);
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
      var reply = SmtpReply.of(e);
      if (reply == SmtpReply.NO_SUCH_ADDRESS || isTooOld(job, reply)) {
        throw new HopelessJob(e);
      }
      MailServerAway.check(e, reply);
      throw e;
    }
  }

  /** A server that is away says nothing of the mail, which may be as old as it gets. */
  private boolean isTooOld(Job<QueuedMail> job, SmtpReply reply) {
    return reply == SmtpReply.NOT_NOW && job.createdAt().plus(PATIENCE).isBefore(clock.instant());
  }

  @Override
  public void close() {
    server.ifPresent(SmtpServer::close);
  }
}
