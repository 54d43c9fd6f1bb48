package org.colloquy.totals.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.totals.SumView;
import org.colloquy.totals.TotalDraft;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.control.Sums;
import org.colloquy.totals.control.TotalRows;
import org.colloquy.totals.entity.TotalRow;

/**
 * Totals of the network's past that were counted elsewhere, and what may be said of them together
 * with what was held here.
 */
@Boundary
@Stateless
public class LegacyTotals {

  @Inject private TotalRows rows;
  @Inject private Sums sums;
  @Inject private Codes codes;

  /** By what they count, the earliest first. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<TotalView> list() {
    return rows.all().stream().map(TotalRow::view).toList();
  }

  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public TotalView get(@NotNull UUID id) {
    return rows.get(id).view();
  }

  /** Of each measure of which anything is known, nothing counted twice. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SumView> sums() {
    return sums.all();
  }

  /** Returns the id of a new one; of the one that is there already when it is asked for again. */
  @Permit(value = Permission.TOTALS_KEEP, changes = true)
  public UUID add(@NotNull RequestKey key, @NotNull TotalDraft draft) {
    var id = key.idFor(Caller.current().id().toString(), draft);
    if (rows.find(id).isEmpty()) {
      check(draft);
      rows.add(new TotalRow(draft.total(id)));
    }
    return id;
  }

  /**
   * Throws {@link Conflict} {@code stale-edit} when somebody else changed it since this version.
   */
  @Permit(value = Permission.TOTALS_KEEP, changes = true)
  public void change(@NotNull UUID id, int version, @NotNull TotalDraft draft) {
    var total = rows.lock(id);
    check(draft);
    if (total.version() != version) {
      throw new Conflict("stale-edit");
    }
    total.say(draft.total(id));
  }

  @Permit(value = Permission.TOTALS_KEEP, changes = true)
  public void remove(@NotNull UUID id) {
    rows.remove(rows.lock(id));
  }

  private void check(TotalDraft draft) {
    var kinds = codes.labels(CodeList.SESSION_KIND).keySet();
    var faults = draft.faults(kinds::contains);
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
  }
}
