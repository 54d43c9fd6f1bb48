package org.colloquy.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.colloquy.shared.Conflict;
import org.colloquy.sheets.Encoding;
import org.colloquy.sheets.Heading;
import org.colloquy.sheets.Sheet;

/**
 * Reads the participant reports of Zoom, Teams, Google Meet and BigBlueButton, and plain lists as
 * CSV or XLSX. Which it is is seen by its shape, never by its name.
 */
public final class ParticipantReports {

  /** A report of ten thousand rows has two. */
  private static final int MOST_MEGABYTES = 25;

  /** No more of a report is read. */
  public static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

  private static final int MOST_ROWS = 50_000;
  private static final int LONGEST_ROW = 20_000;

  private ParticipantReports() {}

  /**
   * Reads a report; nothing that it leaves open is guessed. Throws {@link
   * org.colloquy.shared.Invalid} with the field {@code file}, and why: {@code reports.empty},
   * {@code reports.headings.only}, {@code reports.unknown} (not a report), {@code reports.large},
   * {@code reports.rows}, {@code imports.unreadable}.
   *
   * @throws org.colloquy.shared.Conflict {@code upload-broken} when the stream ends too early
   */
  public static ParticipantReport read(InputStream in, ReportHints hints) {
    Path file = null;
    try {
      file = Files.createTempFile("colloquy-report", null);
      save(in, file);
      return read(file, hints);
    } catch (IOException e) {
      throw new Conflict("upload-broken");
    } finally {
      delete(file);
    }
  }

  private static void save(InputStream in, Path file) throws IOException {
    var bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw Reading.refused("reports.large", MOST_MEGABYTES);
    }
    Files.write(file, bytes);
  }

  private static ParticipantReport read(Path file, ReportHints hints) throws IOException {
    if (Sheet.isText(file)) {
      try (var text = Encoding.of(file).read(file)) {
        var first = text.read();
        while (first >= 0 && Character.isWhitespace(first)) {
          first = text.read();
        }
        if (first < 0) {
          throw Reading.refused("reports.empty");
        }
        if (first == '{') {
          return data(file, hints);
        }
      }
    }
    try (var sheet = Sheet.open(file)) {
      return table(sheet, hints);
    }
  }

  private static ParticipantReport data(Path file, ReportHints hints) throws IOException {
    try (var text = Encoding.of(file).read(file)) {
      return DashboardData.read(text, hints);
    }
  }

  private static ParticipantReport table(Sheet sheet, ReportHints hints) {
    var lines = new ArrayList<Sheet.Line>();
    for (var all = sheet.lines(); all.hasNext(); ) {
      var line = all.next();
      if (lines.size() == MOST_ROWS) {
        throw Reading.refused("reports.rows", MOST_ROWS);
      }
      if (line.cells().stream().mapToInt(String::length).sum() > LONGEST_ROW) {
        throw Reading.refused("reports.unknown");
      }
      lines.add(line);
    }
    if (lines.isEmpty()) {
      throw Reading.refused("reports.empty");
    }
    var workbook = sheet.layout().equals(Sheet.XLSX);
    return new Reading(lines, sheet.encoding(), workbook, hints).report();
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

  /** By which a heading is remembered: the same in any case, with any accents and signs. */
  public static String heading(String written) {
    return Heading.plain(written);
  }
}
