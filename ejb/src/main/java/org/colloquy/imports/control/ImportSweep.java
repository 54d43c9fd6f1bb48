package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colloquy.jobs.Daily;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/** Deletes once a day the rows of lists that broke off on their way in when a node stopped. */
@ApplicationScoped
public class ImportSweep implements JobHandler<ImportSweep.Due>, Daily {

  private static final int AT_ONCE = 50;
  private static final Duration BROKEN = Duration.ofHours(24);

  @Inject private StagedStore rows;
  @Inject private Staging staging;
  @Inject private Clock clock;

  /** A day on which a network's imports are looked through. */
  @JobKind(value = "imports-sweep", lane = Lane.LONG)
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
    for (var stray = stray(); !stray.isEmpty(); stray = stray()) {
      stray.forEach(staging::drop);
    }
  }

  private List<UUID> stray() {
    return rows.stray(clock.instant().minus(BROKEN), AT_ONCE);
  }
}
