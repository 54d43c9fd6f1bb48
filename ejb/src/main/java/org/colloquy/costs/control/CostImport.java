package org.colloquy.costs.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.costs.CostDraft;
import org.colloquy.costs.CostEntry;
import org.colloquy.costs.entity.CostRow;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;
import org.colloquy.sessions.boundary.HeldCatalogue;
import org.colloquy.tenants.Ids;

/**
 * Costs from a list. Each row is a cost of its own, for the same may be paid twice on a day; one
 * just like what is there already is doubtful, so that a list that comes again adds nothing by
 * itself. Undone, what it has made is gone, unless somebody has changed it since.
 */
@ApplicationScoped
public class CostImport implements ImportKind {

  public static final List<ImportField> FIELDS =
      List.of(
          field(ListedCost.DAY, true, "date", "jour", "dia", "data"),
          field(
              ListedCost.PAYMENT,
              true,
              "cash or in kind",
              "argent ou nature",
              "dinheiro ou espécie"),
          field(ListedCost.AMOUNT, false, "sum", "cost", "montant", "valor"),
          field(ListedCost.CURRENCY, true, "monnaie", "devise", "moeda"),
          field(ListedCost.HOURS, false, "hours in kind", "heures en nature", "horas em espécie"),
          field(ListedCost.RATE, false, "rate of an hour", "taux horaire", "valor da hora"),
          field(ListedCost.CATEGORY, true, "what for", "pour quoi", "para quê"),
          field(
              ListedCost.SESSION,
              false,
              "spent on",
              "dépensé pour",
              "gasto em",
              "activity",
              "séance",
              "sessão"),
          field(ListedCost.FUNDER, false, "funded by", "financeur", "financiador"),
          field(ListedCost.NOTE, false, "remark", "remarque", "nota"));

  @Inject private CostRows rows;
  @Inject private CostReports reports;
  @Inject private HeldCatalogue sessions;

  private static ImportField field(String name, boolean required, String... names) {
    return new ImportField(name, required, List.of(names), null);
  }

  @Override
  public String code() {
    return "costs";
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  /** None: two rows that say the same are two costs. */
  @Override
  public String key(ImportRow row) {
    return "";
  }

  /** A row with the session that it names found, or why it is not. */
  private record Read(CostDraft draft, Optional<Judgement> fault) {}

  private Read read(ImportRow row) {
    var named = row.value(ListedCost.SESSION);
    if (named.isEmpty() || ListedCost.isId(named)) {
      return checked(ListedCost.draft(row, named));
    }
    var found = sessions.titled(named);
    return found.size() == 1
        ? checked(ListedCost.draft(row, found.get(0).id().toString()))
        : new Read(
            ListedCost.draft(row, ""),
            Optional.of(
                Judgement.wrong(
                    ListedCost.SESSION,
                    found.isEmpty() ? "costs.session" : "costs.session.several")));
  }

  private Read checked(CostDraft draft) {
    var faults =
        draft.faults(reports.today(), id -> !sessions.of(List.of(id)).isEmpty()).entrySet();
    return new Read(
        draft,
        faults.stream()
            .findFirst()
            .map(fault -> Judgement.wrong(column(fault.getKey()), fault.getValue())));
  }

  private static String column(String field) {
    return field.equals("sessionId") ? ListedCost.SESSION : field;
  }

  @Override
  public List<Judgement> judge(List<ImportRow> listed, Others others) {
    return listed.stream().map(this::judge).toList();
  }

  private Judgement judge(ImportRow row) {
    var read = read(row);
    return read.fault()
        .orElseGet(
            () ->
                isThere(read.draft().entry(new UUID(0, 0)))
                    ? new Judgement(Verdict.DOUBTFUL, "", "cost-there")
                    : Judgement.NEW);
  }

  private boolean isThere(CostEntry entry) {
    return rows.between(entry.day(), entry.day()).stream()
        .map(CostRow::entry)
        .anyMatch(other -> mark(other).equals(mark(entry)));
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

  @Override
  public Applied apply(UUID run, ImportRow row) {
    var read = read(row);
    if (read.fault().isPresent()) {
      return Applied.left("wrong");
    }
    var entry = read.draft().entry(Ids.named("import " + run + " " + row.number()));
    if (rows.find(entry.id()).isEmpty()) {
      rows.add(new CostRow(entry));
    }
    return new Applied(Applied.DONE, entry.id(), mark(entry));
  }

  @Override
  public String undo(Applied applied) {
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
}
