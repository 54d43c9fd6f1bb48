package org.colloquy.exchange.control;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.NewJob;

/**
 * One joint session and one network: what every job of the exchange is about. The job's payload is
 * the session's id and nothing else, so the queue never holds a text, a figure or a person.
 */
public record Route(UUID jointSessionId, TenantId tenant) {

  static final String DELIVER = "exchange.deliver";
  static final String ANSWER = "exchange.answer";
  static final String COUNT = "exchange.count";

  static Route of(Job job) {
    TenantId tenant =
        job.tenant().orElseThrow(() -> new IllegalArgumentException("Job without a network"));
    return new Route(Payload.read(job.payload()), tenant);
  }

  NewJob deliver(int revision) {
    return job(DELIVER, revision, null);
  }

  NewJob answer(long number) {
    return job(ANSWER, number, null);
  }

  NewJob count(long number, Instant notBefore) {
    return job(COUNT, number, notBefore);
  }

  private NewJob job(String kind, long number, Instant notBefore) {
    return new NewJob(
        kind,
        jointSessionId + ":" + tenant + ":" + number,
        tenant,
        Payload.write(jointSessionId),
        notBefore);
  }
}
