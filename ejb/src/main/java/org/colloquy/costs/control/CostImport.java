package org.colloquy.costs.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.costs.CostDraft;
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

  @Inject private BroughtCosts costs;
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
    return new Read(
        draft,
        costs.fault(draft).map(fault -> Judgement.wrong(column(fault.field()), fault.key())));
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
                costs.isThere(read.draft())
                    ? new Judgement(Verdict.DOUBTFUL, "", "cost-there")
                    : Judgement.NEW);
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    var read = read(row);
    if (read.fault().isPresent()) {
      return Applied.left("wrong");
    }
    return costs.keep(Ids.named("import " + run + " " + row.number()), read.draft());
  }

  @Override
  public String undo(Applied applied) {
    return costs.undo(applied);
  }
}
