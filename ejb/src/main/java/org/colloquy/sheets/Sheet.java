package org.colloquy.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.shared.Invalid;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a list, one after the other and never all at once, whatever it is written as. Rows
 * without anything in them are left out.
 */
public final class Sheet implements Closeable {

  public static final String FIELD = "file";
  public static final String XLSX = "XLSX";
  private static final String TAB = "TAB";
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  /** So many rows say how a list is written. */
  private static final int TELLING = 50;

  private final String encoding;
  private final String layout;
  private final Stream<Line> lines;
  private final Closeable source;

  /**
   * A row with something in it.
   *
   * @param number of its line in the file, or of its row in the workbook, counted from one; where a
   *     row goes over several lines, of the last
   */
  public record Line(int number, List<String> cells) {}

  private Sheet(String encoding, String layout, Stream<Line> lines, Closeable source) {
    this.encoding = encoding;
    this.layout = layout;
    this.lines = lines;
    this.source = source;
  }

  /** Throws {@link Invalid} for what is no list that can be read. */
  public static Sheet open(Path file) throws IOException {
    if (isZip(file)) {
      return workbook(file, 0);
    }
    var encoding = Encoding.of(file);
    var separator = separator(file, encoding);
    var reader = new RowReader(encoding.read(file));
    var parser = CSVParser.builder().setReader(reader).setFormat(format(separator)).get();
    return new Sheet(
        encoding.name(),
        separator == '\t' ? TAB : String.valueOf(separator),
        parser.stream().map(record -> line(reader, parser, record)),
        parser);
  }

  /** The sheet of a workbook at this place, counted from zero. */
  public static Sheet open(Path file, int place) throws IOException {
    return workbook(file, place);
  }

  /** What the sheets of a workbook are called, in their order; none for what is no workbook. */
  public static List<String> names(Path file) throws IOException {
    if (!isZip(file)) {
      return List.of();
    }
    try {
      SoundWorkbook.require(file);
      try (var workbook = new ReadableWorkbook(file.toFile())) {
        return workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
      }
    } catch (Invalid e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Invalid.field(FIELD, "imports.unreadable");
    }
  }

  private static Line line(RowReader reader, CSVParser parser, CSVRecord record) {
    reader.rowEnds();
    var number = Math.toIntExact(Math.max(1, parser.getCurrentLineNumber()));
    return new Line(number, record.stream().map(Sheet::clean).toList());
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreSurroundingSpaces(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  /** The one by which most rows have as many cells as the most usual row, and more than one. */
  private static char separator(Path file, Encoding encoding) throws IOException {
    var best = ';';
    var most = 0L;
    for (var candidate : SEPARATORS) {
      var sizes = new ArrayList<Integer>();
      try (var reader = new RowReader(encoding.read(file));
          var parser = CSVParser.builder().setReader(reader).setFormat(format(candidate)).get()) {
        parser.stream()
            .limit(TELLING)
            .forEach(
                record -> {
                  reader.rowEnds();
                  sizes.add(record.size());
                });
      } catch (UncheckedIOException | IllegalStateException | Invalid e) {
        continue;
      }
      var usual =
          sizes.stream()
              .filter(size -> size > 1)
              .mapToLong(size -> sizes.stream().filter(size::equals).count() * 100L + size)
              .max()
              .orElse(0);
      if (usual > most) {
        most = usual;
        best = candidate;
      }
    }
    return best;
  }

  private static Sheet workbook(Path file, int place) throws IOException {
    try {
      SoundWorkbook.require(file);
      var workbook = new ReadableWorkbook(file.toFile());
      var sheet = workbook.getSheet(place).orElseThrow();
      var lines = sheet.openStream().map(row -> new Line(row.getRowNum(), cells(row)));
      return new Sheet("UTF-8", XLSX, lines, workbook);
    } catch (Invalid e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Invalid.field(FIELD, "imports.unreadable");
    }
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (var i = 0; i < row.getCellCount(); i++) {
      var cell = row.getCell(i);
      cells.add(cell == null ? "" : clean(text(cell)));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.STRING) {
      return cell.asString();
    }
    return Objects.requireNonNullElse(cell.getRawValue(), "");
  }

  /** A mark of UTF-8 also comes in the middle, where two lists were pasted one after the other. */
  private static String clean(String cell) {
    return cell == null ? "" : cell.replace("\uFEFF", "").replace('\u00A0', ' ').strip();
  }

  /** Whether it is written in letters, and no workbook. */
  public static boolean isText(Path file) throws IOException {
    return !isZip(file);
  }

  private static boolean isZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var start = in.readNBytes(4);
      return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    }
  }

  /** Each once, in their order; throws {@link Invalid} where one cannot be read. */
  public Iterator<List<String>> rows() {
    var all = lines();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public List<String> next() {
        return all.next().cells();
      }
    };
  }

  /** The same, with where they stand. */
  public Iterator<Line> lines() {
    var all =
        lines.filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty())).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return reading(all::hasNext);
      }

      @Override
      public Line next() {
        return reading(all::next);
      }
    };
  }

  private interface Reading<T> {
    T read();
  }

  private static <T> T reading(Reading<T> step) {
    try {
      return step.read();
    } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
      throw Invalid.field(FIELD, "imports.unreadable");
    }
  }

  /** How its letters are written. */
  public String encoding() {
    return encoding;
  }

  /** What stands between its cells. */
  public String layout() {
    return layout;
  }

  @Override
  public void close() throws IOException {
    lines.close();
    source.close();
  }
}
