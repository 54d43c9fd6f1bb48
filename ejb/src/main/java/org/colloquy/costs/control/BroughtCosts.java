package org.colloquy.costs.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.costs.CostDraft;
import org.colloquy.costs.CostEntry;
import org.colloquy.costs.entity.CostRow;
import org.colloquy.imports.Applied;
import org.colloquy.sessions.boundary.HeldCatalogue;
import org.colloquy.tenants.Ids;

/** Costs that lists bring, whatever else stands in the list: looked at, kept, taken back. */
@Dependent
public class BroughtCosts {

  @Inject private CostRows rows;
  @Inject private CostReports reports;
  @Inject private HeldCatalogue sessions;

  /** What is wrong with a field of a draft, by the key of the sentence that says it. */
  record Fault(String field, String key) {}

  /** The first thing that is wrong with it; empty for nothing. */
  Optional<Fault> fault(CostDraft draft) {
    return draft
        .faults(reports.today(), id -> !sessions.of(List.of(id)).isEmpty())
        .entrySet()
        .stream()
        .findFirst()
        .map(fault -> new Fault(fault.getKey(), fault.getValue()));
  }

  /** Whether a cost just like it is there; nothing may be wrong with it. */
  boolean isThere(CostDraft draft) {
    var entry = draft.entry(new UUID(0, 0));
    return rows.between(entry.day(), entry.day()).stream()
        .map(CostRow::entry)
        .anyMatch(other -> mark(other).equals(mark(entry)));
  }

  /** Keeps it under this id, once; nothing may be wrong with it. */
  Applied keep(UUID id, CostDraft draft) {
    var entry = draft.entry(id);
    if (rows.find(id).isEmpty()) {
      rows.add(new CostRow(entry));
    }
    return new Applied(Applied.DONE, id, mark(entry));
  }

  /** On which session it was spent; empty for overhead, and for what is gone. */
  Optional<UUID> session(UUID id) {
    return rows.find(id).flatMap(row -> row.entry().session());
  }

  /** Takes it back unless somebody has changed it since. */
  String undo(Applied applied) {
    var kept = rows.lockIfThere(applied.thing());
    if (kept.isEmpty()) {
      return "gone";
    }
    if (!mark(kept.get().entry()).equals(applied.earlier())) {
      return "changed";
    }
    rows.remove(kept.get());
    return Applied.UNDONE;
  }

  /** Of all that an entry says, whatever its id. */
  private static String mark(CostEntry entry) {
    return Ids.named(
            String.join(
                "\n",
                entry.day().toString(),
                entry.payment().name(),
                entry.value().amount().toPlainString(),
                entry.value().currency().getCurrencyCode(),
                entry
                    .work()
                    .map(work -> work.hours().stripTrailingZeros() + " " + work.rate())
                    .orElse(""),
                entry.category().name(),
                entry.session().map(UUID::toString).orElse(""),
                entry.funder(),
                entry.note()))
        .toString();
  }
}
