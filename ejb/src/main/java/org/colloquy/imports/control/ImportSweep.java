package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.colloquy.jobs.Sweep;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/** Deletes the rows of lists that broke off on their way in when a node stopped. */
@ApplicationScoped
public class ImportSweep implements Sweep<ImportSweep.Due> {

  private static final int AT_ONCE = 50;

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
  public boolean clearSome() {
    var stray = rows.stray(clock.instant().minus(BROKEN), AT_ONCE);
    stray.forEach(staging::drop);
    return !stray.isEmpty();
  }
}
