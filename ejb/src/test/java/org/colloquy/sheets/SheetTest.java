package org.colloquy.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.shared.Invalid;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

  private static final String LIST = "Prénom;E-mail\nZoé;zoe@example.org\n";

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String ROWS =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
  private static final String END = "</sheetData></worksheet>";

  @TempDir private Path folder;

  @Test
  void aListIsReadHoweverItsLettersAreWritten() throws IOException {
    for (var mark : new String[] {"", "\uFEFF"}) {
      assertThat(read(mark + LIST, StandardCharsets.UTF_8))
          .as("UTF-8, marked: " + !mark.isEmpty())
          .containsExactly(List.of("Prénom", "E-mail"), List.of("Zoé", "zoe@example.org"));
      assertThat(read(mark + LIST, StandardCharsets.UTF_16LE))
          .as("UTF-16LE, marked: " + !mark.isEmpty())
          .contains(List.of("Zoé", "zoe@example.org"));
      assertThat(read(mark + LIST, StandardCharsets.UTF_16BE))
          .as("UTF-16BE, marked: " + !mark.isEmpty())
          .contains(List.of("Zoé", "zoe@example.org"));
    }
    assertThat(read(LIST, Charset.forName("windows-1252")))
        .contains(List.of("Zoé", "zoe@example.org"));
  }

  @Test
  void russianInItsOldLettersIsKnown() throws IOException {
    var names = "Имя;Почта\n" + "Екатерина Великая;katya@example.org\n".repeat(20);

    assertThat(read(names, Charset.forName("windows-1251")))
        .contains(List.of("Екатерина Великая", "katya@example.org"));
  }

  @Test
  void whatStandsBetweenTheCellsIsFound() throws IOException {
    for (var separator : new String[] {";", ",", "\t", "|"}) {
      var list = "name" + separator + "mail\n" + "Ada" + separator + "ada@example.org\n";
      assertThat(read(list, StandardCharsets.UTF_8))
          .as(separator)
          .containsExactly(List.of("name", "mail"), List.of("Ada", "ada@example.org"));
    }
  }

  @Test
  void aSeparatorWithinQuotesIsPartOfTheCell() throws IOException {
    assertThat(read("\"Lovelace, Ada\";ada@example.org\n\"Hopper, \"\"G\"\"\";g@example.org\n"))
        .containsExactly(
            List.of("Lovelace, Ada", "ada@example.org"), List.of("Hopper, \"G\"", "g@example.org"));
  }

  @Test
  void addressesAloneAreRowsOfOneCell() throws IOException {
    assertThat(read("ada@example.org\r\n\r\n  \r\ngrace@example.org"))
        .containsExactly(List.of("ada@example.org"), List.of("grace@example.org"));
  }

  @Test
  void aRowIsFoundAgainByTheLineWhereItStands() throws IOException {
    var file = folder.resolve("list.csv");
    Files.writeString(file, "name;note\n\nAda;\"first\nsecond\"\n;\nGrace;third\n");

    try (var sheet = Sheet.open(file)) {
      var numbers = new ArrayList<Integer>();
      sheet.lines().forEachRemaining(line -> numbers.add(line.number()));
      assertThat(numbers).containsExactly(1, 4, 6);
    }
  }

  @Test
  void aMarkInTheMiddleOfAListIsNoPartOfIt() throws IOException {
    assertThat(read("ada@example.org\n\uFEFFgrace@example.org\n"))
        .contains(List.of("grace@example.org"));
  }

  @Test
  void theFirstSheetOfAWorkbookIsRead() throws IOException {
    var file = folder.resolve("list.xlsx");
    try (var zip = workbook(file)) {
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
              + "<row r='1'><c r='A1' t='inlineStr'><is><t>Name</t></is></c>"
              + "<c r='B1' t='inlineStr'><is><t>Mail</t></is></c></row>"
              + "<row r='2'><c r='A2' t='inlineStr'><is><t>Zoé</t></is></c>"
              + "<c r='B2' t='inlineStr'><is><t>zoe@example.org</t></is></c></row>"
              + "</sheetData></worksheet>");
    }

    assertThat(read(file))
        .containsExactly(List.of("Name", "Mail"), List.of("Zoé", "zoe@example.org"));
  }

  @Test
  void eachSheetOfAWorkbookIsFoundByItsName() throws IOException {
    var file = folder.resolve("book.xlsx");
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "Colloquy", null)) {
      book.newWorksheet("Notes").value(0, 0, "nothing");
      book.newWorksheet("Présences").value(0, 0, "Ada");
    }

    assertThat(Sheet.names(file)).containsExactly("Notes", "Présences");
    try (var sheet = Sheet.open(file, 1)) {
      assertThat(sheet.rows().next()).containsExactly("Ada");
    }
    Files.writeString(file, "Ada;Lovelace");
    assertThat(Sheet.names(file)).as("no workbook").isEmpty();
  }

  @Test
  void aWorkbookThatUnpacksToGigabytesIsRefused() throws IOException {
    var file = folder.resolve("bomb.xlsx");
    try (var zip = workbook(file)) {
      part(zip, SHEET, ROWS, "<row><c><v>1</v></c></row>", 12_000_000, END);
    }

    assertThat(Files.size(file)).isLessThan(5_000_000);
    refused(file, "imports.unpacked");
  }

  @Test
  void textsThatFillTheMemoryAreRefused() throws IOException {
    var file = folder.resolve("texts.xlsx");
    try (var zip = workbook(file)) {
      part(zip, TEXTS, "<sst>", "<si><t>" + "long".repeat(100) + "</t></si>", 200_000, "</sst>");
      part(zip, SHEET, ROWS, "<row><c><v>1</v></c></row>", 1_000, END);
    }

    refused(file, "imports.unpacked");
  }

  @Test
  void aRowOfAMillionColumnsIsRefused() throws IOException {
    var file = folder.resolve("wide.xlsx");
    try (var zip = workbook(file)) {
      part(zip, SHEET, ROWS + "<row>", "<c><v>1</v></c>", 1_000_000, "</row>" + END);
    }

    refused(file, "imports.endless");
  }

  @Test
  void aCellThatLiesBeyondAllColumnsIsRefused() throws IOException {
    for (var cell : List.of("<c r='ZZZZZZ1'>", "<x:c s=\">\" r = \"AAAA1\">")) {
      var file = folder.resolve("far.xlsx");
      try (var zip = workbook(file)) {
        part(zip, SHEET, ROWS + "<row>" + cell + "<v>1</v></c></row>" + END);
      }
      refused(file, "imports.endless");
    }
  }

  @Test
  void aRowThatNeverEndsIsRefused() throws IOException {
    var file = folder.resolve("endless.xlsx");
    try (var zip = workbook(file)) {
      part(
          zip,
          SHEET,
          ROWS + "<row><c t='inlineStr'><is><t>",
          "endless",
          1_000_000,
          "</t></is></c></row>" + END);
    }
    refused(file, "imports.endless");

    var nested = folder.resolve("nested.xlsx");
    try (var zip = workbook(nested)) {
      part(
          zip,
          SHEET,
          ROWS + "<row><sheetData></sheetData>",
          "<c><v>1</v></c>",
          1_000_000,
          "</row>" + END);
    }
    refused(nested, "imports.endless");

    refused(
        Files.writeString(folder.resolve("quote.csv"), "name;mail\n\"" + "a;b\n".repeat(500_000)),
        "imports.endless");
    refused(
        Files.writeString(folder.resolve("line.csv"), "a;b\n" + "long".repeat(500_000)),
        "imports.endless");
  }

  @Test
  void whatCouldHideARowIsRefused() throws IOException {
    for (var hiding :
        List.of(
            "<!-- <row> -->", "<!DOCTYPE x [<!ENTITY e 'e'>]>", "<![CDATA[<row>]]>", "\u0000")) {
      var file = folder.resolve("hidden.xlsx");
      try (var zip = workbook(file)) {
        part(zip, SHEET, ROWS + "<row>" + hiding + "</row>" + END);
      }
      refused(file, "imports.unreadable");
    }
  }

  @Test
  void whatStandsBehindTheRowsMayBeLong() throws IOException {
    var file = folder.resolve("merged.xlsx");
    try (var zip = workbook(file)) {
      part(
          zip,
          SHEET,
          "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
              + "<row r='1'><c r='A1' t='inlineStr'><is><t>Name</t></is></c></row></sheetData>"
              + "<mergeCells>",
          "<mergeCell ref='A1:B1'/>",
          100_000,
          "</mergeCells></worksheet>");
    }

    assertThat(read(file)).containsExactly(List.of("Name"));
  }

  @Test
  void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
    var file = folder.resolve("other.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "a.txt", "text");
    }

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("imports.unreadable");
  }

  /** Closed by whoever has put its rows in. */
  private static ZipOutputStream workbook(Path file) throws IOException {
    var zip = new ZipOutputStream(Files.newOutputStream(file));
    part(
        zip,
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
    part(
        zip,
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    part(
        zip,
        "xl/workbook.xml",
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r="
            + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
            + "<sheet name='People' sheetId='1' r:id='r1'/></sheets></workbook>");
    part(
        zip,
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
    return zip;
  }

  /** The piece so many times, without ever being whole. */
  private static void part(
      ZipOutputStream zip, String name, String start, String piece, int times, String end)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(start.getBytes(StandardCharsets.UTF_8));
    var some = piece.repeat(1_000).getBytes(StandardCharsets.UTF_8);
    for (var i = 0; i < times / 1_000; i++) {
      zip.write(some);
    }
    zip.write(end.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(Invalid.class).hasMessageContaining(why);
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private List<List<String>> read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private List<List<String>> read(String text, Charset charset) throws IOException {
    return read(Files.write(folder.resolve("list.csv"), text.getBytes(charset)));
  }

  private static List<List<String>> read(Path file) throws IOException {
    try (var sheet = Sheet.open(file)) {
      var rows = new ArrayList<List<String>>();
      sheet.rows().forEachRemaining(rows::add);
      return rows;
    }
  }
}
