package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.imports.Applied;
import org.colloquy.permissions.Permission;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tenants.rows.StagedRows;

/**
 * Takes back what the rows of a list have made, some in a slice and the last one first, for it may
 * rest on what an earlier one has made; what somebody has changed since stays, and its row says so.
 */
@ApplicationScoped
public class Undoing implements TaskHandler<UndoRows> {

  private static final int AT_ONCE = 50;

  @Inject private RunRows runs;
  @Inject private StagedStore rows;
  @Inject private Kinds kinds;

  @Override
  public Class<UndoRows> work() {
    return UndoRows.class;
  }

  @Override
  public List<String> steps() {
    return List.of("undo");
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
  public Slice next(UndoRows work, Place at) {
    var run = runs.find(work.run()).orElseThrow(() -> new Conflict("import-gone"));
    var kind = kinds.of(run.kind());
    var stretch = new Stretch(run, at, AT_ONCE);
    var found = stretch.isFirst() ? done(run.rows()) : 0;
    var staged =
        rows.before(
            run.rows(),
            stretch.isFirst() ? Integer.MAX_VALUE : stretch.after(),
            Applied.DONE,
            AT_ONCE);
    var concluded = new ArrayList<StagedRows.Concluded>();
    for (var each : staged) {
      var outcome = kind.undo(new Applied(each.outcome(), each.thing(), each.earlier()));
      concluded.add(new StagedRows.Concluded(each.number(), outcome, each.thing(), each.earlier()));
    }
    rows.conclude(run.rows(), concluded);
    return stretch.done(staged, found);
  }

  private long done(UUID run) {
    return rows.counts(run).stream()
        .filter(count -> Applied.DONE.equals(count.outcome()))
        .mapToLong(StagedRows.Count::number)
        .sum();
  }
}
