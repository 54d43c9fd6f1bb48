package org.colloquy.web.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Tables as files, and charts. */
class PapersTest {

  private static final String EVIL = "=HYPERLINK(\"http://evil.example\",\"you\")";

  @Test
  void csvIsQuotedAndSaysItsEncoding() throws IOException {
    var csv = csv(table("Ann, \"the\" nurse", "কাবেরী"));

    assertThat(csv)
        .isEqualTo("\uFEFFName,Hours (h)\r\n\"Ann, \"\"the\"\" nurse\",3\r\nকাবেরী,3\r\n");
  }

  @Test
  void noCellOfCsvIsAFormula() throws IOException {
    for (var start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertThat(csv(table(start + "1"))).contains("'" + start + "1");
    }
    assertThat(csv(table("1-2"))).contains("\r\n1-2,");
  }

  @Test
  void noCellOfASpreadsheetIsAFormulaAndNumbersAreNumbers(@TempDir Path folder) throws Exception {
    var file = folder.resolve("table.xlsx");
    try (var out = Files.newOutputStream(file)) {
      Workbook.write(table(EVIL, "නිමල්"), out);
    }

    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .doesNotContain("<f>", "<f ")
        .contains("<v>3</v>");
    assertThat(parse(part(file, "xl/sharedStrings.xml")).getDocumentElement().getTextContent())
        .contains("'=HYPERLINK(", "නිමල්");
  }

  @Test
  void aChartSaysItsTitleAndWhatIsToBeSeen() throws Exception {
    var svg = svg(chart(Chart.Form.BARS, row("India", 12)));

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("c-title c-desc");
    assertThat(text(svg, "title", 0)).isEqualTo("Members & others");
    assertThat(text(svg, "desc", 0)).isEqualTo("By country.");
  }

  @Test
  void whatPeopleTypedIsTextInAChartAndNothingElse() throws Exception {
    var name = "</text><script>alert(1)</script>\u0001\uFFFE";
    var drawn = ChartDrawing.svg(chart(Chart.Form.BARS, row(name, 1)));

    assertThat(drawn).doesNotContain("<script").doesNotContain("\u0001");
    assertThat(text(parse(drawn).getDocumentElement(), "text", 0))
        .isEqualTo("</text><script>alert(1)</script>");
  }

  @Test
  void barsAreAsLongAsTheirNumbers() throws Exception {
    var svg = svg(chart(Chart.Form.BARS, row("A", 10), row("B", 5), row("C", 0)));
    var bars = withClass(svg, "rect", "chart-first");

    assertThat(bars).hasSize(2);
    assertThat(width(bars.get(0))).isEqualTo(2 * width(bars.get(1)));
  }

  @Test
  void stackedBarsStandEndToEnd() throws Exception {
    var row = new Chart.Row("A", List.of(Optional.of(6L), Optional.of(3L)), "6 + 3");
    var svg =
        svg(
            new Chart(
                "c",
                "Registrations",
                "By session.",
                Chart.Form.STACKED,
                List.of("Seat", "Waiting"),
                List.of(row)));
    var first = withClass(svg, "rect", "chart-first").get(1);
    var second = withClass(svg, "rect", "chart-other").get(1);

    assertThat(number(second, "x")).isCloseTo(width(first), within(1.0));
  }

  @Test
  void whatIsNotShownHasNoBarAndBreaksTheLine() throws Exception {
    var hidden = new Chart.Row("B", List.of(Optional.empty()), "not shown");
    assertThat(withClass(svg(chart(Chart.Form.BARS, hidden)), "rect", "chart-first")).isEmpty();

    var line =
        svg(chart(Chart.Form.LINE, row("1", 1), row("2", 2), hidden, row("4", 4), row("5", 5)));
    assertThat(line.getElementsByTagName("polyline").getLength()).isEqualTo(2);
  }

  private static Table table(String... names) {
    return new Table(
        "Hours",
        "By name.",
        List.of(new Table.Column("Name", ""), new Table.Column("Hours", "h")),
        List.of(names).stream()
            .map(name -> List.of(Table.Cell.text(name), Table.Cell.number("3", 3)))
            .toList());
  }

  private static Chart.Row row(String label, long value) {
    return new Chart.Row(label, List.of(Optional.of(value)), String.valueOf(value));
  }

  private static Chart chart(Chart.Form form, Chart.Row... rows) {
    return new Chart(
        "c", "Members & others", "By country.", form, List.of("Members"), List.of(rows));
  }

  private static String csv(Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    CsvFile.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String part(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var content = zip.getInputStream(zip.getEntry(name))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Element svg(Chart chart) throws Exception {
    return parse(ChartDrawing.svg(chart)).getDocumentElement();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Element svg, String name, int place) {
    return svg.getElementsByTagName(name).item(place).getTextContent();
  }

  private static List<Element> withClass(Element svg, String name, String style) {
    var all = svg.getElementsByTagName(name);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(element -> element.getAttribute("class").equals(style))
        .toList();
  }

  private static double width(Element bar) {
    return number(bar, "width");
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
