package org.colloquy.tenants.mail;

import java.sql.Connection;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.secrets.SecretBox;

/**
 * Sends mail as jobs: at least once, and not before the work that asks for it is committed. The
 * same key asked for again is the same mail. In the queue a mail is sealed, and gone once it was
 * sent.
 */
public final class Outbox {

  private final JobQueue jobs;
  private final SealedMail seals;

  public Outbox(JobQueue jobs, SecretBox box) {
    this.jobs = jobs;
    this.seals = new SealedMail(box);
  }

  /** Sends outside any transaction; the tenant is null for the platform. */
  public void send(Mail mail, TenantId tenant, String key) {
    jobs.enqueue(job(mail, tenant, key));
  }

  /** Sends if and only if the caller's transaction commits; the tenant is null for the platform. */
  public void send(Connection connection, Mail mail, TenantId tenant, String key) {
    jobs.enqueue(connection, job(mail, tenant, key));
  }

  /** The job that sends a mail; the tenant is null for the platform. */
  public NewJob job(Mail mail, TenantId tenant, String key) {
    return new NewJob(
        QueuedMail.sealed(seals.seal(mail, place(key)), seals.mark(mail.to())), key, tenant);
  }

  /**
   * Takes back what a network wrote to this recipient, whom {@link MailBox#mark} stands for, and
   * was not sent.
   */
  public void takeBack(TenantId tenant, String recipient) {
    jobs.drop(QueuedMail.class, tenant, "recipient", recipient);
  }

  /** The mail that a job is to send. */
  Mail mailOf(Job<QueuedMail> job) {
    var queued = job.work();
    return queued.sealed() == null
        ? queuedBefore(queued)
        : seals.open(queued.sealed(), place(job.key()));
  }

  /** A mail that waited in the queue when mails were not yet sealed there. */
  private static Mail queuedBefore(QueuedMail queued) {
    return new Mail(
        new EmailAddress(queued.to()), MailKind.NETWORK, queued.subject(), queued.text());
  }

  private static String place(String key) {
    return "mail-job:" + key;
  }
}
