package org.colloquy.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colloquy.files.FileRule;
import org.colloquy.jobs.Sweep;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * Removes files that were kept for as long as their rule says, and deletes what those held that
 * were removed days ago, and what broke off on its way in when a node stopped.
 */
@ApplicationScoped
public class FileSweep implements Sweep<FileSweep.Due> {

  private static final int AT_ONCE = 50;

  @Inject private FileSteps steps;
  @Inject private ChunkRows chunks;
  @Inject private Clock clock;
  @Inject @Any private Instance<FileRule> rules;

  /** A day on which a network's files are looked through. */
  @JobKind(value = "files-sweep", lane = Lane.LONG)
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
    return rules.stream().anyMatch(this::removeOld)
        || drop(steps.forget(AT_ONCE))
        || drop(chunks.stray(clock.instant().minus(BROKEN), AT_ONCE));
  }

  private boolean removeOld(FileRule rule) {
    return rule.keptFor().map(kept -> steps.removeOld(rule.kind(), kept, AT_ONCE)).orElse(false);
  }

  private boolean drop(List<UUID> contents) {
    contents.forEach(content -> Intake.drop(chunks, content));
    return !contents.isEmpty();
  }
}
