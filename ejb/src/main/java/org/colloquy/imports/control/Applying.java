package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.imports.Verdict;
import org.colloquy.permissions.Permission;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tenants.rows.StagedRows;

/** Carries out the rows of a list that make or change something, some in a slice. */
@ApplicationScoped
public class Applying implements TaskHandler<ApplyRows> {

  private static final int AT_ONCE = 100;

  @Inject private RunRows runs;
  @Inject private StagedStore rows;
  @Inject private Kinds kinds;

  @Override
  public Class<ApplyRows> work() {
    return ApplyRows.class;
  }

  @Override
  public List<String> steps() {
    return List.of("apply");
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_LISTS;
  }

  @Override
  public Set<String> troubles() {
    return Set.of();
  }

  @Override
  public Slice next(ApplyRows work, Place at) {
    var run = runs.find(work.run()).orElseThrow(() -> new Conflict("import-gone"));
    var kind = kinds.of(run.kind());
    var stretch = new Stretch(run, at, AT_ONCE);
    var wanted = Checking.wanted(run);
    var found = stretch.isFirst() ? waiting(run.rows(), wanted) : 0;
    var staged = rows.after(run.rows(), stretch.after(), wanted, Optional.empty(), AT_ONCE);
    var concluded = new ArrayList<StagedRows.Concluded>();
    for (var each : staged) {
      var applied = kind.apply(run.id(), StagedStore.row(run, each));
      concluded.add(
          new StagedRows.Concluded(
              each.number(), applied.outcome(), applied.thing(), applied.earlier()));
    }
    rows.conclude(run.rows(), concluded);
    return stretch.done(staged, found);
  }

  private long waiting(UUID run, Set<Verdict> wanted) {
    return rows.counts(run).stream()
        .filter(count -> count.outcome() == null && count.verdict() != null)
        .filter(count -> wanted.stream().anyMatch(each -> each.name().equals(count.verdict())))
        .mapToLong(StagedRows.Count::number)
        .sum();
  }
}
