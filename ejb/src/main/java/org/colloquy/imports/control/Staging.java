package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportSheet;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.sheets.Heading;
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
  public Read read(InputStream stream, ImportKind kind) {
    var run = Ids.next();
    Path file = null;
    try {
      file = Files.createTempFile("colloquy-import", null);
      save(stream, file);
      if (!kind.sheets().isEmpty()) {
        return readBook(run, file, kind.sheets());
      }
      try (var sheet = Sheet.open(file)) {
        return read(run, sheet, new Headings(kind.fields()));
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

  /**
   * Lays the columns of all sheets side by side, and the rows of one under those of the other.
   * Sheets that nobody knows are left out.
   */
  private Read readBook(UUID run, Path file, List<ImportSheet> known) throws IOException {
    var names = Sheet.names(file);
    var book = new Book(run, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var total = 0;
    for (var sheet : known) {
      var at = position(sheet, names);
      if (at >= 0) {
        try (var found = Sheet.open(file, at)) {
          total = add(book, sheet, found, total);
        }
      }
    }
    if (book.sheets().isEmpty()) {
      throw Invalid.field(Sheet.FIELD, "imports.sheets");
    }
    if (total == 0) {
      throw Invalid.field(Sheet.FIELD, "imports.empty");
    }
    return new Read(
        run,
        new ImportRun.Shape("UTF-8", Sheet.XLSX, true, book.headings(), book.sheets(), total),
        book.mapping());
  }

  /** The columns that were found up to now. */
  private record Book(UUID run, List<String> headings, List<String> sheets, List<String> mapping) {}

  private static int position(ImportSheet sheet, List<String> names) {
    for (var at = 0; at < names.size(); at++) {
      var name = Heading.plain(names.get(at));
      if (Heading.plain(sheet.code()).equals(name)
          || sheet.names().stream().anyMatch(each -> Heading.plain(each).equals(name))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns how many rows there are now. */
  private int add(Book book, ImportSheet sheet, Sheet found, int before) {
    var all = found.rows();
    if (!all.hasNext()) {
      return before;
    }
    var headings = all.next();
    var left = book.headings().size();
    var total = before;
    var sample = new ArrayList<List<String>>();
    var waiting = new ArrayList<List<String>>();
    while (all.hasNext()) {
      var cells = all.next();
      total++;
      requireModest(cells, total);
      if (cells.stream().skip(headings.size()).anyMatch(cell -> !cell.isEmpty())) {
        throw Invalid.field(Sheet.FIELD, "imports.headings", sheet.code(), total - before);
      }
      if (sample.size() < SAMPLE) {
        sample.add(cells);
      }
      waiting.add(beside(left, cells));
      if (waiting.size() == AT_ONCE) {
        rows.add(book.run(), total - waiting.size() + 1, waiting);
        waiting.clear();
      }
    }
    rows.add(book.run(), total - waiting.size() + 1, waiting);
    book.headings().addAll(headings);
    book.sheets().addAll(Collections.nCopies(headings.size(), sheet.code()));
    book.mapping().addAll(new Headings(sheet.fields()).mapping(headings, sample));
    if (book.headings().size() > MOST_COLUMNS) {
      throw Invalid.field(Sheet.FIELD, "imports.columns", MOST_COLUMNS);
    }
    return total;
  }

  private static List<String> beside(int left, List<String> cells) {
    var row = new ArrayList<>(Collections.nCopies(left, ""));
    row.addAll(cells);
    return row;
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
