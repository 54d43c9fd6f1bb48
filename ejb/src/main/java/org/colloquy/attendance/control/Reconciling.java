package org.colloquy.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Permission;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.sessions.boundary.PastActivities;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.boundary.Worklist;

/** Makes the figures of all sessions that a workbook has brought official: held as planned. */
@ApplicationScoped
public class Reconciling implements TaskHandler<ReconcileBrought> {

  private static final String LIST = "list";
  private static final String RECONCILE = "reconcile";
  private static final int LISTED_AT_ONCE = 500;

  /** Each may have hundreds of rows. */
  private static final int RECONCILED_AT_ONCE = 5;

  @Inject private PastActivities activities;
  @Inject private Admission admission;
  @Inject private AttendanceQueries attendances;
  @Inject private Rows rows;
  @Inject private ReportCount counts;
  @Inject private Worklist worklist;

  @Override
  public Class<ReconcileBrought> work() {
    return ReconcileBrought.class;
  }

  @Override
  public List<String> steps() {
    return List.of(LIST, RECONCILE);
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_LISTS;
  }

  @Override
  public Set<String> troubles() {
    return Set.of("not-held");
  }

  @Override
  public Slice next(ReconcileBrought work, Place at) {
    return at.step().equals(LIST) ? list(work, at) : reconcile(work, at);
  }

  private Slice list(ReconcileBrought work, Place at) {
    int after = at.mark().isEmpty() ? 0 : Integer.parseInt(at.mark());
    var part = activities.of(work.run(), after, LISTED_AT_ONCE);
    worklist.add(at.task(), part.things());
    Slice slice = Slice.found(part.things().size(), Integer.toString(part.last()));
    return part.more() ? slice : slice.end();
  }

  private Slice reconcile(ReconcileBrought work, Place at) {
    // As long as nobody takes the import back.
    activities.of(work.run(), 0, 1);
    List<UUID> open = worklist.open(at.task(), RECONCILED_AT_ONCE);
    open.forEach(id -> worklist.decide(at.task(), id, reconcile(id, work.by())));
    Slice slice = Slice.did(open.size());
    return open.size() < RECONCILED_AT_ONCE ? slice.end() : slice;
  }

  private String reconcile(UUID id, UUID by) {
    Optional<PlannedSession> session = admission.lockIfThere(id);
    if (session.isEmpty()) {
      return "gone";
    }
    if (attendances.reconciliation(id).isPresent()) {
      return "before";
    }
    if (session.get().phase() != Phase.HELD) {
      return "not-held";
    }
    int share = counts.share();
    counts.recount(session.get(), session.get().sittings(), share);
    rows.freeze(session.get(), session.get().sittings(), share, by);
    return "reconciled";
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> items) {
    Map<UUID, String> names = new HashMap<>();
    items.forEach(id -> admission.find(id).ifPresent(session -> names.put(id, session.title())));
    return names;
  }
}
