package org.colloquy.tenants.mail;

import jakarta.json.Json;
import java.sql.Connection;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;

/**
 * Sends mail as jobs: at least once, and not before the work that asks for it is committed. The
 * same key asked for again is the same mail.
 */
public final class Outbox {

  static final String KIND = "mail";

  private final JobQueue jobs;

  public Outbox(JobQueue jobs) {
    this.jobs = jobs;
  }

  /** Sends outside any transaction; the tenant is null for the platform. */
  public void send(Mail mail, TenantId tenant, String key) {
    jobs.enqueue(job(mail, tenant, key));
  }

  /** Sends if and only if the caller's transaction commits; the tenant is null for the platform. */
  public static void send(Connection connection, Mail mail, TenantId tenant, String key) {
    JobQueue.enqueue(connection, job(mail, tenant, key));
  }

  private static NewJob job(Mail mail, TenantId tenant, String key) {
    var payload =
        Json.createObjectBuilder()
            .add("to", mail.to().value())
            .add("subject", mail.subject())
            .add("text", mail.text())
            .build();
    return new NewJob(KIND, key, tenant, payload.toString());
  }
}
