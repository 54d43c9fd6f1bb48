package org.colloquy.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colloquy.files.FileRule;
import org.colloquy.jobs.Daily;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * Deletes once a day what files held that were removed days ago, removes those that were kept for
 * as long as their rule says, and what broke off on its way in when a node stopped.
 */
@ApplicationScoped
public class FileSweep implements JobHandler<FileSweep.Due>, Daily {

  private static final int AT_ONCE = 50;

  /** Longer than any file is on its way between two pieces. */
  private static final Duration BROKEN = Duration.ofHours(24);

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
  public void handle(Job<Due> job) {
    for (var rule : rules) {
      rule.keptFor().ifPresent(kept -> removeOld(rule.kind(), kept));
    }
    for (var gone = steps.forget(AT_ONCE); !gone.isEmpty(); gone = steps.forget(AT_ONCE)) {
      drop(gone);
    }
    for (var stray = stray(); !stray.isEmpty(); stray = stray()) {
      drop(stray);
    }
  }

  private void removeOld(String kind, Duration kept) {
    while (steps.removeOld(kind, kept, AT_ONCE)) {
      // The next ones, in a transaction of their own.
    }
  }

  private List<UUID> stray() {
    return chunks.stray(clock.instant().minus(BROKEN), AT_ONCE);
  }

  private void drop(List<UUID> contents) {
    contents.forEach(content -> Intake.drop(chunks, content));
  }
}
