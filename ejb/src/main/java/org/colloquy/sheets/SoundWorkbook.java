package org.colloquy.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.colloquy.shared.Invalid;

/**
 * Looks through a workbook before it is read. What it unpacks to is counted and not believed: a few
 * kilobytes can hold gigabytes. A row and the list of texts are whole in memory while it is read,
 * so neither may be endless, and no cell may lie where no column is.
 */
final class SoundWorkbook {

  /** All of it, unpacked. */
  static final long LARGEST = 300_000_000;

  /** The texts that its cells have in common. */
  static final long MOST_TEXTS = 48_000_000;

  /** A part that is neither rows nor texts. */
  private static final long LARGEST_PART = 20_000_000;

  /** A row; a list of a hundred columns has far less. */
  static final int LONGEST_ROW = 1_000_000;

  private static final int LONGEST_TEXT = 256_000;
  private static final int MOST_PARTS = 2_000;

  private static final Pattern ROWS = Pattern.compile("(?i).*/worksheets/[^/]+\\.xml");
  private static final Pattern TEXTS = Pattern.compile("(?i).*sharedStrings[^/]*\\.xml");
  private static final Pattern READ = Pattern.compile("(?i).*\\.(xml|rels)");

  private long unpacked;

  private SoundWorkbook() {}

  /** Throws {@link Invalid} for one that is not. */
  static void require(Path file) throws IOException {
    new SoundWorkbook().look(file);
  }

  private void look(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw large();
      }
      for (var part : Collections.list(zip.entries())) {
        if (READ.matcher(part.getName()).matches()) {
          look(zip, part);
        }
      }
    }
  }

  private void look(ZipFile zip, ZipEntry part) throws IOException {
    try (var in = zip.getInputStream(part)) {
      if (ROWS.matcher(part.getName()).matches()) {
        look(in, LARGEST, new ItemScan("sheetData", "row", LONGEST_ROW));
      } else if (TEXTS.matcher(part.getName()).matches()) {
        look(in, MOST_TEXTS, new ItemScan("sst", "si", LONGEST_TEXT));
      } else {
        look(in, LARGEST_PART, null);
      }
    }
  }

  private void look(InputStream in, long largest, ItemScan scan) throws IOException {
    var some = new byte[1 << 16];
    var size = 0L;
    for (var count = in.read(some); count >= 0; count = in.read(some)) {
      size += count;
      unpacked += count;
      if (size > largest || unpacked > LARGEST) {
        throw large();
      }
      for (var i = 0; scan != null && i < count; i++) {
        scan.next(some[i]);
      }
    }
    if (scan != null) {
      scan.end();
    }
  }

  private static Invalid large() {
    return Invalid.field(Sheet.FIELD, "imports.unpacked");
  }

  /**
   * Goes through XML byte by byte and holds no more of it than the tag that it is in. Comments,
   * declarations and letters of other kinds than those of ASCII in tags stand in no workbook that a
   * program writes, and could hide something here.
   */
  private static final class ItemScan {

    private static final int LONGEST_TAG = 64_000;
    private static final Pattern FAR = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{4}");

    private final String around;
    private final String item;
    private final int longest;
    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;

    /** The mark that is still to be closed; none where nothing is quoted. */
    private byte quoted;

    private int depth;
    private boolean seen;
    private int since;

    ItemScan(String around, String item, int longest) {
      this.around = around;
      this.item = item;
      this.longest = longest;
    }

    void next(byte sign) {
      if (sign == 0) {
        throw unreadable();
      }
      since++;
      if (depth > 0 && since > longest) {
        throw Invalid.field(Sheet.FIELD, "imports.endless");
      }
      if (!inTag) {
        inTag = sign == '<';
        tag.setLength(0);
      } else if (sign == '>' && quoted == 0) {
        inTag = false;
        ends(tag.toString());
      } else {
        take(sign);
      }
    }

    /** A sign within a tag; a greater-than may stand in quotation marks there. */
    private void take(byte sign) {
      if (sign == '<' || (sign == '!' && tag.isEmpty())) {
        throw unreadable();
      }
      if (tag.length() == LONGEST_TAG) {
        throw Invalid.field(Sheet.FIELD, "imports.endless");
      }
      if (sign == '"' || sign == '\'') {
        quoted = quoted == 0 ? sign : quoted == sign ? 0 : quoted;
      }
      tag.append((char) (sign & 0xFF));
    }

    private void ends(String said) {
      var name = name(said);
      if (name.equals(around)) {
        // One within another must not end it.
        depth += said.startsWith("/") ? -1 : said.endsWith("/") ? 0 : 1;
        seen = true;
        since = 0;
      } else if (name.equals(item)) {
        since = 0;
      } else if (name.equals("c") && FAR.matcher(said).find()) {
        throw Invalid.field(Sheet.FIELD, "imports.endless");
      }
    }

    /** Without what stands before a colon. */
    private static String name(String said) {
      var from = said.startsWith("/") ? 1 : 0;
      var at = from;
      while (at < said.length()
          && !Character.isWhitespace(said.charAt(at))
          && said.charAt(at) != '/') {
        if (said.charAt(at) == ':') {
          from = at + 1;
        }
        at++;
      }
      return said.substring(from, at);
    }

    void end() {
      if (!seen) {
        throw unreadable();
      }
    }

    private static Invalid unreadable() {
      return Invalid.field(Sheet.FIELD, "imports.unreadable");
    }
  }
}
