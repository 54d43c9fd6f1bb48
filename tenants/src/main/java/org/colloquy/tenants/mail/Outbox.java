package org.colloquy.tenants.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
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

  static final String KIND = "mail";

  private static final String SEALED = "sealed";

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
    JobQueue.enqueue(connection, job(mail, tenant, key));
  }

  /** The mail that a job is to send. */
  Mail mailOf(Job job) {
    try (var reader = Json.createReader(new StringReader(job.payload()))) {
      var payload = reader.readObject();
      return payload.containsKey(SEALED)
          ? seals.open(payload.getString(SEALED), place(job.key()))
          : queuedBefore(payload);
    }
  }

  /** A mail that waited in the queue when mails were not yet sealed there. */
  private static Mail queuedBefore(JsonObject payload) {
    return new Mail(
        new EmailAddress(payload.getString("to")),
        MailKind.NETWORK,
        payload.getString("subject"),
        payload.getString("text"));
  }

  private NewJob job(Mail mail, TenantId tenant, String key) {
    var payload = Json.createObjectBuilder().add(SEALED, seals.seal(mail, place(key))).build();
    return new NewJob(KIND, key, tenant, payload.toString());
  }

  private static String place(String key) {
    return "mail-job:" + key;
  }
}
