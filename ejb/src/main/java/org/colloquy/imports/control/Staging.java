package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.sheets.Sheet;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/**
 * Reads a list and lays its rows down, some at a time. It lies in a temporary file meanwhile: what
 * it is written as can only be told by looking at all of it.
 */
@Dependent
public class Staging {

  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_ROW = 12_000;
  private static final int AT_ONCE = 500;
  private static final int SAMPLE = 20;
  private static final long MEGABYTE = 1_000_000;

  @Inject private StagedStore rows;
  @Inject private Settings settings;

  /**
   * A list that was read.
   *
   * @param rows by which its rows are found
   * @param mapping which column is most likely which field
   */
  public record Read(UUID rows, ImportRun.Shape shape, List<String> mapping) {}

  /**
   * Lays the rows down under an id of their own, so that nobody else's try can meet them. {@link
   * Invalid} names {@code file} where it cannot be read, is too much, or holds nothing.
   */
  public Read read(InputStream stream, List<ImportField> fields) {
    var run = Ids.next();
    Path file = null;
    try {
      file = Files.createTempFile("colloquy-import", null);
      save(stream, file);
      try (var sheet = Sheet.open(file)) {
        return read(run, sheet, new Headings(fields));
      }
    } catch (IOException e) {
      drop(run);
      throw new Conflict("upload-broken");
    } catch (RuntimeException e) {
      drop(run);
      throw e;
    } finally {
      delete(file);
    }
  }

  private void save(InputStream stream, Path file) throws IOException {
    var most = settings.number(Setting.FILE_SIZE);
    try (var out = Files.newOutputStream(file)) {
      var some = new byte[1 << 16];
      var size = 0L;
      for (var count = stream.read(some); count >= 0; count = stream.read(some)) {
        size += count;
        if (size > most * MEGABYTE) {
          throw Invalid.field(Sheet.FIELD, "files.large", most);
        }
        out.write(some, 0, count);
      }
    }
  }

  private Read read(UUID run, Sheet sheet, Headings names) {
    var all = sheet.rows();
    if (!all.hasNext()) {
      throw Invalid.field(Sheet.FIELD, "imports.empty");
    }
    var first = all.next();
    var headed = names.areIn(first);
    var columns = first.size();
    var sample = new ArrayList<List<String>>();
    var waiting = new ArrayList<List<String>>();
    var total = 0;
    for (var row = headed ? null : first; row != null || all.hasNext(); row = null) {
      var cells = row == null ? all.next() : row;
      total++;
      requireModest(cells, total);
      columns = Math.max(columns, cells.size());
      waiting.add(cells);
      if (sample.size() < SAMPLE) {
        sample.add(cells);
      }
      if (waiting.size() == AT_ONCE) {
        rows.add(run, total - waiting.size() + 1, waiting);
        waiting.clear();
      }
    }
    if (total == 0) {
      throw Invalid.field(Sheet.FIELD, "imports.empty");
    }
    rows.add(run, total - waiting.size() + 1, waiting);
    var headings = headings(headed ? first : List.of(), columns);
    return new Read(
        run,
        new ImportRun.Shape(sheet.encoding(), sheet.layout(), headed, headings, total),
        names.mapping(headings, sample));
  }

  /** A column that nothing is said of has an empty heading. */
  private static List<String> headings(List<String> first, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(column -> column < first.size() ? first.get(column) : "")
        .toList();
  }

  private static void requireModest(List<String> cells, int number) {
    if (number > MOST_ROWS) {
      throw Invalid.field(Sheet.FIELD, "imports.rows", MOST_ROWS);
    }
    if (cells.size() > MOST_COLUMNS) {
      throw Invalid.field(Sheet.FIELD, "imports.columns", MOST_COLUMNS);
    }
    if (cells.stream().mapToInt(String::length).sum() > LONGEST_ROW) {
      throw Invalid.field(Sheet.FIELD, "imports.long", number, LONGEST_ROW);
    }
  }

  /** Takes the rows away that lie under this id. */
  public void drop(UUID run) {
    while (rows.dropSome(run)) {
      // The next ones.
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It lies among the temporary files, which nobody keeps.
      file.toFile().deleteOnExit();
    }
  }
}
