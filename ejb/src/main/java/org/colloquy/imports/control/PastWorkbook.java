package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.ImportSheet;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;

/**
 * What a network did before it came here, as one workbook. Each row is its sheet's: here they are
 * one list.
 */
@ApplicationScoped
public class PastWorkbook implements ImportKind {

  private static final String BETWEEN = "/";

  @Inject @Any private Instance<ImportSheet> all;

  @Override
  public String code() {
    return "past";
  }

  @Override
  public List<ImportSheet> sheets() {
    return all.stream().sorted(Comparator.comparingInt(ImportSheet::order)).toList();
  }

  @Override
  public List<ImportField> fields() {
    return sheets().stream().flatMap(sheet -> sheet.fields().stream()).toList();
  }

  @Override
  public boolean looksAround() {
    return true;
  }

  @Override
  public String key(ImportRow row) {
    var key = sheet(row.sheet()).key(row);
    return key.isEmpty() ? "" : row.sheet() + BETWEEN + key;
  }

  @Override
  public Judgement again(ImportRow row) {
    return sheet(row.sheet()).again(row);
  }

  @Override
  public List<Judgement> judge(List<ImportRow> rows, Others others) {
    Map<String, List<ImportRow>> bySheet = new HashMap<>();
    rows.forEach(row -> bySheet.computeIfAbsent(row.sheet(), none -> new ArrayList<>()).add(row));
    Map<Integer, Judgement> judged = new HashMap<>();
    bySheet.forEach(
        (code, own) -> {
          var thought = sheet(code).judge(own, others);
          for (var i = 0; i < own.size(); i++) {
            judged.put(own.get(i).number(), thought.get(i));
          }
        });
    return rows.stream().map(row -> judged.get(row.number())).toList();
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    var applied = sheet(row.sheet()).apply(run, row);
    var earlier = applied.earlier() == null ? "" : applied.earlier();
    return new Applied(applied.outcome(), applied.thing(), row.sheet() + BETWEEN + earlier);
  }

  @Override
  public String undo(Applied applied) {
    var at = applied.earlier().indexOf(BETWEEN);
    var earlier = applied.earlier().substring(at + 1);
    return sheet(applied.earlier().substring(0, at))
        .undo(new Applied(applied.outcome(), applied.thing(), earlier.isEmpty() ? null : earlier));
  }

  /** Whether it is a row of this sheet of which that was kept. */
  public static boolean isOf(String sheet, String earlier) {
    return earlier != null && earlier.startsWith(sheet + BETWEEN);
  }

  private ImportSheet sheet(String code) {
    return all.stream()
        .filter(sheet -> sheet.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no sheet " + code));
  }
}
