package org.colloquy.costs.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.costs.CostDraft;
import org.colloquy.costs.CostFilter;
import org.colloquy.costs.CostReport;
import org.colloquy.costs.CostView;
import org.colloquy.costs.ReportDraft;
import org.colloquy.costs.control.CostReports;
import org.colloquy.costs.control.CostRows;
import org.colloquy.costs.entity.CostRow;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.HeldSession;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.boundary.HeldCatalogue;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;

/** What was spent and given in kind, and what that comes to. Members see none of it. */
@Boundary
@Stateless
public class Costs {

  @Inject private CostRows rows;
  @Inject private CostReports reports;
  @Inject private HeldCatalogue sessions;

  /** The latest first. */
  @Permit(value = Permission.COSTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<CostView> list(@NotNull CostFilter filter, @NotNull PageRequest page) {
    filter.check();
    return views(rows.page(filter, sessions(filter), page));
  }

  /** Throws NotFound for an id of another network. */
  @Permit(value = Permission.COSTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CostView get(@NotNull UUID id) {
    return views(Page.of(new PageRequest(0, 1), List.of(rows.get(id)), 1)).items().get(0);
  }

  /** What it took to sustain what was held in a time. */
  @Permit(value = Permission.COSTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CostReport report(@NotNull ReportDraft draft) {
    return reports.of(draft);
  }

  /** Returns the id of a new one; of the one that is there already when it is asked for again. */
  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public UUID add(@NotNull RequestKey key, @NotNull CostDraft draft) {
    var id = key.idFor(Caller.current().id().toString(), draft);
    if (rows.find(id).isEmpty()) {
      check(draft, Optional.empty());
      rows.add(new CostRow(draft.entry(id)));
    }
    return id;
  }

  /**
   * Throws {@link Conflict} {@code stale-edit} when somebody else changed it since this version.
   */
  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public void change(@NotNull UUID id, int version, @NotNull CostDraft draft) {
    var cost = rows.lock(id);
    check(draft, cost.entry().session());
    if (cost.version() != version) {
      throw new Conflict("stale-edit");
    }
    cost.say(draft.entry(id));
  }

  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public void remove(@NotNull UUID id) {
    rows.remove(rows.lock(id));
  }

  /** What was spent on a session that is gone can stay so. */
  private void check(CostDraft draft, Optional<UUID> before) {
    var faults =
        draft.faults(
            reports.today(),
            id -> before.filter(id::equals).isPresent() || !sessions.of(List.of(id)).isEmpty());
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
  }

  /** Of the kind and the modality that are asked for; empty where neither is. */
  private Optional<Set<UUID>> sessions(CostFilter filter) {
    if (filter.kind().isEmpty() && filter.modality().isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, HeldSession> known = sessions.of(rows.sessions(filter));
    return Optional.of(
        known.values().stream()
            .filter(each -> filter.kind().isEmpty() || each.kind().equals(filter.kind()))
            .filter(
                each ->
                    filter.modality().isEmpty()
                        || Modality.nameOf(each.modality()).equals(filter.modality()))
            .map(HeldSession::id)
            .collect(Collectors.toSet()));
  }

  private Page<CostView> views(Page<CostRow> found) {
    var titles =
        sessions.of(
            found.items().stream().flatMap(cost -> cost.entry().session().stream()).toList());
    return found.map(
        cost ->
            CostView.of(
                cost.entry(),
                cost.version(),
                cost.entry().session().map(titles::get).map(HeldSession::title).orElse("")));
  }
}
