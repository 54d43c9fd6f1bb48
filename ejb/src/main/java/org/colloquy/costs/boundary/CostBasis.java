package org.colloquy.costs.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.colloquy.costs.ApportionmentKey;
import org.colloquy.costs.CommitmentDraft;
import org.colloquy.costs.CommitmentView;
import org.colloquy.costs.CostSetting;
import org.colloquy.costs.Money;
import org.colloquy.costs.RateDraft;
import org.colloquy.costs.RateView;
import org.colloquy.costs.SettingDraft;
import org.colloquy.costs.control.CostReports;
import org.colloquy.costs.control.RateRows;
import org.colloquy.costs.entity.CommitmentRow;
import org.colloquy.costs.entity.RateRow;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;

/** What costs are reckoned by: the currency and the key, rates, and committed income. */
@Boundary
@Stateless
public class CostBasis {

  @Inject private RateRows rows;
  @Inject private CostReports reports;

  @Permit(value = Permission.COSTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CostSetting setting() {
    return rows.setting().view();
  }

  /**
   * Rates of another currency stay, and count again when the network comes back to it. Throws
   * {@link Conflict} {@code stale-edit} when somebody else changed it since this version.
   */
  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public void choose(int version, @NotNull SettingDraft draft) {
    var setting = rows.lockSetting();
    var faults = draft.faults();
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
    if (setting.view().version() != version) {
      throw new Conflict("stale-edit");
    }
    setting.say(
        Money.currency(draft.currency()).orElseThrow(), ApportionmentKey.valueOf(draft.key()));
  }

  /** Those of the network's currency, the latest of each first. */
  @Permit(value = Permission.COSTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<RateView> rates() {
    return rows.rates(rows.setting().currency()).stream().map(RateRow::view).toList();
  }

  /**
   * Returns the id of a new one; of the one that is there already when it is asked for again. There
   * is one for a currency and a day: another one is {@link Invalid}.
   */
  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public UUID declare(@NotNull RequestKey key, @NotNull RateDraft draft) {
    var id = key.idFor(Caller.current().id().toString(), draft);
    if (rows.findRate(id).isEmpty()) {
      var base = rows.lockSetting().currency();
      var faults = draft.faults(reports.today(), base);
      if (!faults.isEmpty()) {
        throw Invalid.fields(faults);
      }
      var declared = draft.declared();
      if (rows.isThere(base, declared.currency(), declared.day())) {
        throw Invalid.field("day", "costs.rate.there");
      }
      rows.add(new RateRow(id, base, declared));
    }
    return id;
  }

  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public void removeRate(@NotNull UUID id) {
    rows.removeRate(id);
  }

  /** Those that begin first come first. */
  @Permit(value = Permission.COSTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<CommitmentView> commitments() {
    return rows.commitments().stream().map(CommitmentRow::view).toList();
  }

  /** Returns the id of a new one; of the one that is there already when it is asked for again. */
  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public UUID commit(@NotNull RequestKey key, @NotNull CommitmentDraft draft) {
    var id = key.idFor(Caller.current().id().toString(), draft);
    if (rows.findCommitment(id).isEmpty()) {
      var faults = draft.faults();
      if (!faults.isEmpty()) {
        throw Invalid.fields(faults);
      }
      rows.add(new CommitmentRow(draft.commitment(id)));
    }
    return id;
  }

  @Permit(value = Permission.COSTS_KEEP, changes = true)
  public void removeCommitment(@NotNull UUID id) {
    rows.removeCommitment(id);
  }
}
