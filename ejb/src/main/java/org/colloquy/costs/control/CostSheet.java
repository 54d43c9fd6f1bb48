package org.colloquy.costs.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.costs.CostDraft;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.ImportSheet;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;
import org.colloquy.sessions.boundary.PastActivities;
import org.colloquy.tenants.Ids;

/**
 * What the past has cost: on an activity of the same workbook, or, where a row names none, on the
 * network as a whole. All else is as in a list of costs.
 */
@ApplicationScoped
public class CostSheet implements ImportSheet {

  private static final String CODE = "costs";
  private static final String BEFORE = CODE + ".";
  private static final String REF = BEFORE + "ref";

  private static final List<ImportField> FIELDS =
      Stream.concat(
              Stream.of(
                  new ImportField(
                      REF,
                      false,
                      List.of(
                          "activity",
                          "reference",
                          "ref",
                          "activité",
                          "référence",
                          "atividade",
                          "referência"),
                      null)),
              CostImport.FIELDS.stream()
                  .filter(field -> !field.name().equals(ListedCost.SESSION))
                  .map(
                      field ->
                          new ImportField(
                              BEFORE + field.name(), field.required(), names(field), null)))
          .toList();

  @Inject private PastActivities activities;
  @Inject private BroughtCosts costs;

  /** Its own name is one of them: here it stands behind that of the sheet. */
  private static List<String> names(ImportField field) {
    return Stream.concat(Stream.of(field.name()), field.names().stream()).toList();
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<String> names() {
    return List.of("costs", "cost", "coûts", "custos");
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public Map<String, String> example() {
    return Map.of(
        REF,
        PastActivities.EXAMPLE,
        BEFORE + ListedCost.DAY,
        "2021-03-05",
        BEFORE + ListedCost.PAYMENT,
        "cash",
        BEFORE + ListedCost.AMOUNT,
        "120",
        BEFORE + ListedCost.CURRENCY,
        "GBP",
        BEFORE + ListedCost.CATEGORY,
        "platform");
  }

  /** None: two rows that say the same are two costs. */
  @Override
  public String key(ImportRow row) {
    return "";
  }

  @Override
  public List<Judgement> judge(List<ImportRow> rows, Others others) {
    List<ImportRow> referring = rows.stream().filter(row -> !isOverhead(row)).toList();
    Map<ImportRow, Judgement> because = activities.judged(REF, referring, others);
    return rows.stream()
        .map(row -> Optional.ofNullable(because.get(row)).orElseGet(() -> judge(row)))
        .toList();
  }

  private Judgement judge(ImportRow row) {
    CostDraft draft = draft(row, "");
    Optional<BroughtCosts.Fault> fault = costs.fault(draft);
    if (fault.isPresent()) {
      return Judgement.wrong(BEFORE + fault.get().field(), fault.get().key());
    }
    // Of an activity that is still to come there can be none.
    return isOverhead(row) && costs.isThere(draft)
        ? new Judgement(Verdict.DOUBTFUL, "", "cost-there")
        : Judgement.NEW;
  }

  private static boolean isOverhead(ImportRow row) {
    return row.value(REF).isEmpty();
  }

  /**
   * @param session as an id; empty for overhead
   */
  private static CostDraft draft(ImportRow row, String session) {
    Map<String, String> plain = new HashMap<>();
    row.values()
        .forEach(
            (field, value) -> {
              if (field.startsWith(BEFORE)) {
                plain.put(field.substring(BEFORE.length()), value);
              }
            });
    return ListedCost.draft(new ImportRow(row.number(), plain), session);
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    String session = "";
    if (!isOverhead(row)) {
      var brought = activities.lock(run, row.value(REF));
      if (brought.isEmpty()) {
        return Applied.left("past-not-brought");
      }
      session = brought.get().id().toString();
    }
    CostDraft draft = draft(row, session);
    return costs.fault(draft).isPresent()
        ? Applied.left("wrong")
        : costs.keep(Ids.named("import " + run + " " + row.number()), draft);
  }

  /** One on an activity goes with it: where that stays, for somebody has changed it, it stays. */
  @Override
  public String undo(Applied applied) {
    return costs
            .session(applied.thing())
            .filter(session -> !activities.release(session))
            .isPresent()
        ? "changed"
        : costs.undo(applied);
  }
}
