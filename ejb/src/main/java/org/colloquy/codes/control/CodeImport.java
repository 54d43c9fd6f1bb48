package org.colloquy.codes.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.entity.CodeFacts;
import org.colloquy.codes.entity.CodeListEntry;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;

/**
 * One of the network's lists of codes. New codes are made, known ones get what the row says, and
 * nothing is taken away by being left out. A code may lie in one that comes later in the list.
 *
 * <p>Undone, what was made is taken away unless something carries it, and what was changed is as it
 * was; but what somebody has changed since stays.
 */
public final class CodeImport implements ImportKind {

  /** The same for every list. */
  public static final List<ImportField> FIELDS =
      List.of(
          field(ListedCode.CODE, true, "id", "key", "código", "identifiant"),
          field(
              ListedCode.LABEL,
              false,
              "name",
              "title",
              "libellé",
              "intitulé",
              "nom",
              "nome",
              "designação",
              "rótulo"),
          field(
              ListedCode.PARENT,
              false,
              "lies in",
              "within",
              "belongs to",
              "parent code",
              "se trouve dans",
              "dans",
              "fait partie de",
              "fica em",
              "dentro de",
              "pertence a"),
          field(ListedCode.POSITION, false, "order", "rank", "rang", "ordre", "posição", "ordem"),
          field(
              ListedCode.OFFERED,
              false,
              "active",
              "in use",
              "proposé",
              "actif",
              "oferecido",
              "proposto",
              "ativo"));

  private static final String WRONG = "wrong";
  private static final String NOTHING = "same";
  private static final String CHANGED = "changed";

  private final CodeList list;
  private final CodeRows rows;
  private final Predicate<String> used;
  private final Runnable changes;

  /**
   * @param used whether anything carries a code of the list
   * @param changes told of every change
   */
  CodeImport(CodeList list, CodeRows rows, Predicate<String> used, Runnable changes) {
    this.list = list;
    this.rows = rows;
    this.used = used;
    this.changes = changes;
  }

  private static ImportField field(String name, boolean required, String... names) {
    return new ImportField(name, required, List.of(names), null);
  }

  @Override
  public String code() {
    return "codes-" + list.key();
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public String key(ImportRow row) {
    var listed = ListedCode.of(row);
    return listed.isNamed() ? listed.code() : "";
  }

  @Override
  public boolean looksAround() {
    return true;
  }

  @Override
  public List<Judgement> judge(List<ImportRow> all, Others others) {
    var listed = all.stream().map(ListedCode::of).toList();
    var lineage = new Lineage(listed, this::facts, codes -> inList(others, codes));
    return listed.stream().map(row -> judge(row, lineage)).toList();
  }

  private Map<String, CodeFacts> facts(Collection<String> codes) {
    return rows.of(list.key(), codes).stream()
        .collect(Collectors.toMap(CodeListEntry::code, CodeListEntry::facts));
  }

  private static Map<String, ListedCode> inList(Others others, Set<String> codes) {
    return others.of(codes).values().stream()
        .map(ListedCode::of)
        .collect(Collectors.toMap(ListedCode::code, row -> row));
  }

  static Judgement judge(ListedCode row, Lineage lineage) {
    var before = lineage.kept(row.code()).orElse(null);
    var fault = row.fault(before != null);
    if (fault.isPresent()) {
      return fault.get();
    }
    if (lineage.isCircle(row)) {
      return Judgement.wrong(ListedCode.PARENT, "parent-circle");
    }
    if (row.within().isPresent() && !lineage.comes(row.within().get())) {
      return Judgement.wrong(ListedCode.PARENT, "parent-unknown");
    }
    if (before == null) {
      return Judgement.NEW;
    }
    var changes = ListedCode.changes(before, row.over(before, () -> 0));
    return changes.isEmpty()
        ? Judgement.unchanged(NOTHING)
        : new Judgement(Verdict.KNOWN, "", "changes." + String.join(".", changes));
  }

  /** Where it lies was judged with the whole list, and is taken as it stands here. */
  @Override
  public Applied apply(UUID run, ImportRow row) {
    var listed = ListedCode.of(row);
    var held = rows.lock(list.key(), listed.code());
    var before = held.map(CodeListEntry::facts).orElse(null);
    if (listed.fault(before != null).isPresent()) {
      return Applied.left(WRONG);
    }
    var after = listed.over(before, () -> rows.next(list.key()));
    if (after.equals(before)) {
      return Applied.left(NOTHING);
    }
    held.ifPresentOrElse(
        entry -> entry.say(after),
        () -> rows.add(new CodeListEntry(list.key(), listed.code(), after)));
    changes.run();
    return Applied.changed(TakenBack.of(listed.code(), before, after).written());
  }

  @Override
  public String undo(Applied applied) {
    var done = TakenBack.read(applied.earlier());
    var held = rows.lock(list.key(), done.code());
    if (held.isEmpty()) {
      return "gone";
    }
    if (!done.isStill(held.get().facts())) {
      return CHANGED;
    }
    if (done.before().isEmpty() && used.test(done.code())) {
      return "used";
    }
    done.before().ifPresentOrElse(before -> held.get().say(before), () -> rows.remove(held.get()));
    changes.run();
    return Applied.UNDONE;
  }

  @Override
  public List<Map<String, String>> present() {
    return rows.all(list.key()).stream().map(CodeImport::row).toList();
  }

  private static Map<String, String> row(CodeListEntry entry) {
    return Map.of(
        ListedCode.CODE,
        entry.code(),
        ListedCode.LABEL,
        entry.label(),
        ListedCode.PARENT,
        entry.parent() == null ? "" : entry.parent(),
        ListedCode.POSITION,
        Integer.toString(entry.position()),
        ListedCode.OFFERED,
        entry.isRetired() ? "no" : "yes");
  }
}
