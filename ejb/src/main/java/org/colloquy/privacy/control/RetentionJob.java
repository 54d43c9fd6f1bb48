package org.colloquy.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.colloquy.jobs.Daily;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;
import org.colloquy.tenants.rows.Ageing;

/**
 * Deletes once a day what has been there for as long as it is declared to stay. In small steps, so
 * that nobody waits for it.
 */
@ApplicationScoped
public class RetentionJob implements JobHandler<RetentionJob.Due>, Daily {

  private static final int AT_ONCE = 500;

  @Inject private Declared declared;
  @Inject private OldRows old;

  /** A day on which a network is looked through. */
  @JobKind(value = "retention", lane = Lane.LONG)
  public record Due(String day) {}

  @Override
  public Record work(LocalDate day) {
    return new Due(day.toString());
  }

  @Override
  public Class<Due> work() {
    return Due.class;
  }

  @Override
  public void handle(Job<Due> job) {
    Plans.ageings(declared.all()).forEach(this::forget);
  }

  private void forget(Ageing ageing) {
    while (old.forget(ageing, AT_ONCE) == AT_ONCE) {
      // The next ones, in a transaction of their own.
    }
  }
}
