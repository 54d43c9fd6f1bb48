package org.colloquy.totals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;
import org.colloquy.tenants.Ids;
import org.colloquy.totals.Amount;
import org.colloquy.totals.Bound;
import org.colloquy.totals.ImpreciseDay;
import org.colloquy.totals.LegacyTotal;
import org.colloquy.totals.TotalDraft;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.entity.TotalRow;

/**
 * Totals of a network's past. One that counts the same over the same scope as one that is there
 * changes its number; undone, it is as it was, unless somebody has changed it since.
 */
@ApplicationScoped
public class TotalImport implements ImportKind {

  public static final List<ImportField> FIELDS =
      List.of(
          field(
              ListedTotal.MEASURE,
              true,
              "what is counted",
              "what",
              "indicator",
              "ce qui est compté",
              "indicateur",
              "o que é contado",
              "indicador"),
          field(ListedTotal.FROM, true, "start", "since", "du", "depuis", "desde", "início"),
          field(ListedTotal.TO, false, "end", "until", "au", "jusqu’au", "até", "fim"),
          field(ListedTotal.KINDS, false, "kind", "types", "type", "tipos", "tipo"),
          field(ListedTotal.COUNTRIES, false, "country", "pays", "países", "país"),
          field(ListedTotal.VALUE, true, "number", "count", "nombre", "número", "total"),
          field(ListedTotal.BOUND, false, "how exact", "précision", "precisão"),
          field(ListedTotal.SOURCE, true, "source text", "fonte", "origin"));

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String SAME = "same";
  private static final String LIST = ";";
  private static final int MADE = 1;

  @Inject private TotalRows rows;
  @Inject private Codes codes;

  private static ImportField field(String name, boolean required, String... names) {
    return new ImportField(name, required, List.of(names), null);
  }

  @Override
  public String code() {
    return "legacy-totals";
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  /** What it counts, and over which scope. */
  @Override
  public String key(ImportRow row) {
    var draft = ListedTotal.draft(row);
    return fault(draft).isPresent() ? "" : Ids.named(place(draft.total(new UUID(0, 0)))).toString();
  }

  /** The same for the same one on every node: sets have no order of their own. */
  private static String place(LegacyTotal total) {
    var scope = total.scope();
    return String.join(
        "\n",
        total.measure().name(),
        scope.from().text(),
        scope.to().map(ImpreciseDay::text).orElse(""),
        new TreeSet<>(scope.kinds()).toString(),
        new TreeSet<>(scope.countries()).toString());
  }

  private static String mark(LegacyTotal total) {
    return Ids.named(String.join("\n", place(total), total.amount().toString(), total.source()))
        .toString();
  }

  private Optional<Judgement> fault(TotalDraft draft) {
    Set<String> kinds = codes.labels(CodeList.SESSION_KIND).keySet();
    return draft.faults(kinds::contains).entrySet().stream()
        .findFirst()
        .map(fault -> Judgement.wrong(fault.getKey(), fault.getValue()));
  }

  @Override
  public List<Judgement> judge(List<ImportRow> listed, Others others) {
    var kept = rows.all().stream().map(TotalRow::total).toList();
    return listed.stream().map(ListedTotal::draft).map(draft -> judge(draft, kept)).toList();
  }

  private Judgement judge(TotalDraft draft, List<LegacyTotal> kept) {
    var fault = fault(draft);
    if (fault.isPresent()) {
      return fault.get();
    }
    var total = draft.total(new UUID(0, 0));
    var before = kept.stream().filter(each -> isPlaceOf(each, total)).findFirst();
    if (before.isPresent()) {
      return says(before.get(), total)
          ? Judgement.unchanged(SAME)
          : new Judgement(Verdict.KNOWN, "", "changes." + changes(before.get(), total));
    }
    return kept.stream().anyMatch(each -> overlaps(each, total))
        ? new Judgement(Verdict.DOUBTFUL, ListedTotal.FROM, "overlaps")
        : Judgement.NEW;
  }

  private static boolean isPlaceOf(LegacyTotal one, LegacyTotal other) {
    return one.measure() == other.measure() && one.scope().equals(other.scope());
  }

  private static boolean overlaps(LegacyTotal one, LegacyTotal other) {
    return one.measure() == other.measure() && one.scope().overlaps(other.scope());
  }

  private static boolean says(LegacyTotal one, LegacyTotal other) {
    return one.amount().equals(other.amount()) && one.source().equals(other.source());
  }

  private static String changes(LegacyTotal before, LegacyTotal after) {
    return Map.of(
            ListedTotal.VALUE, before.amount().value() != after.amount().value(),
            ListedTotal.BOUND, before.amount().bound() != after.amount().bound(),
            ListedTotal.SOURCE, !before.source().equals(after.source()))
        .entrySet()
        .stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining("."));
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    var draft = ListedTotal.draft(row);
    if (fault(draft).isPresent()) {
      return Applied.left("wrong");
    }
    var total = draft.total(Ids.named("import " + run + " " + row.number()));
    var before = rows.all().stream().filter(each -> isPlaceOf(each.total(), total)).findFirst();
    if (before.isEmpty()) {
      rows.add(new TotalRow(total));
      return new Applied(Applied.DONE, total.id(), written(total));
    }
    var held = rows.lock(before.get().id());
    var was = held.total();
    if (says(was, total)) {
      return Applied.left(SAME);
    }
    held.say(total.of(held.id()));
    return new Applied(Applied.DONE, held.id(), written(total, was));
  }

  /** What undoing has to know: a mark of what the list has said. */
  private static String written(LegacyTotal now) {
    return JSON.toJson(new String[] {mark(now)});
  }

  /** And what was said before; most of it is the source. */
  private static String written(LegacyTotal now, LegacyTotal was) {
    return JSON.toJson(
        new String[] {
          mark(now), Long.toString(was.amount().value()), was.amount().bound().name(), was.source()
        });
  }

  @Override
  public String undo(Applied applied) {
    var held = rows.lockIfThere(applied.thing());
    if (held.isEmpty()) {
      return "gone";
    }
    var was = JSON.fromJson(applied.earlier(), String[].class);
    if (!mark(held.get().total()).equals(was[0])) {
      return "changed";
    }
    if (was.length == MADE) {
      rows.remove(held.get());
      return Applied.UNDONE;
    }
    var now = held.get().total();
    var amount = new Amount(Long.parseLong(was[1]), Bound.valueOf(was[2]));
    held.get().say(new LegacyTotal(now.id(), now.measure(), now.scope(), amount, was[3]));
    return Applied.UNDONE;
  }

  @Override
  public List<Map<String, String>> present() {
    return rows.all().stream().map(TotalRow::view).map(TotalImport::row).toList();
  }

  private static Map<String, String> row(TotalView total) {
    return Map.of(
        ListedTotal.MEASURE, total.measure().name(),
        ListedTotal.FROM, total.from(),
        ListedTotal.TO, total.to(),
        ListedTotal.KINDS, String.join(LIST, total.kinds()),
        ListedTotal.COUNTRIES, String.join(LIST, total.countries()),
        ListedTotal.VALUE, Long.toString(total.value()),
        ListedTotal.BOUND, total.bound().name(),
        ListedTotal.SOURCE, total.source());
  }
}
