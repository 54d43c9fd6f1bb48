package org.colloquy.web.papers;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws a chart as SVG: no script, and colours that a page's style sheet replaces by the network's
 * and by those of the dark. Text stays text, so that the reader's device shapes it in any script;
 * where a bar stands depends on no text's width, which nobody knows here.
 */
public final class ChartDrawing {

  public static final String TYPE = "image/svg+xml";

  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final int WIDTH = 480;
  private static final int ROW = 46;
  private static final int BAR = 18;
  private static final int TOP = 8;
  private static final int LEGEND = 28;

  /** What is left for the number at the end of the longest bar. */
  private static final int LONGEST_BAR = WIDTH - 90;

  private static final int LINE_HEIGHT = 200;
  private static final int LINE_MARGIN = 28;
  private static final int MOST_LETTERS = 60;

  private final XMLStreamWriter out;
  private final Chart chart;

  private ChartDrawing(Chart chart, XMLStreamWriter out) {
    this.chart = chart;
    this.out = out;
  }

  /** The element alone, as it stands in a page or a file. */
  public static String svg(Chart chart) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new ChartDrawing(chart, out).draw();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void draw() throws XMLStreamException {
    out.writeStartElement("svg");
    out.writeDefaultNamespace(SVG);
    out.writeAttribute("class", "chart");
    out.writeAttribute("viewBox", "0 0 " + WIDTH + " " + height());
    out.writeAttribute("role", "img");
    out.writeAttribute("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc");
    out.writeAttribute("font-family", "system-ui, sans-serif");
    named("title", "-title", chart.title());
    named("desc", "-desc", chart.description());
    shape("rect", "chart-paper", "#ffffff", 0, 0, WIDTH, height());
    if (chart.form() == Chart.Form.LINE) {
      line();
    } else {
      bars();
    }
    out.writeEndElement();
  }

  private int height() {
    return chart.form() == Chart.Form.LINE
        ? LINE_HEIGHT
        : TOP + legendHeight() + ROW * Math.max(1, chart.rows().size());
  }

  private int legendHeight() {
    return chart.series().size() > 1 ? LEGEND : 0;
  }

  private void bars() throws XMLStreamException {
    if (chart.series().size() > 1) {
      legend();
    }
    var most = Math.max(1, chart.rows().stream().mapToLong(Chart.Row::sum).max().orElse(1));
    var y = TOP + legendHeight();
    for (var row : chart.rows()) {
      text(row.label(), "chart-label", 0, y + 14, "start");
      double x = 0;
      for (var i = 0; i < row.values().size(); i++) {
        double length = (double) LONGEST_BAR * row.values().get(i).orElse(0L) / most;
        if (length > 0) {
          bar(i, x, y + 20.0, length);
          x += length;
        }
      }
      text(row.text(), "chart-number", x + 6, y + 34.0, "start");
      y += ROW;
    }
  }

  private void bar(int series, double x, double y, double length) throws XMLStreamException {
    if (series == 0) {
      shape("rect", "chart-first", "#17605a", x, y, length, BAR);
    } else {
      // Told apart by its outline too, for who does not see the colours.
      shape("rect", "chart-other", "#e6f0ee", x + 0.75, y + 0.75, length - 1.5, BAR - 1.5);
    }
  }

  private void legend() throws XMLStreamException {
    var share = WIDTH / chart.series().size();
    for (var i = 0; i < chart.series().size(); i++) {
      bar(i, (double) i * share, TOP - 4.0, BAR);
      text(chart.series().get(i), "chart-label", i * share + BAR + 8.0, TOP + 10.0, "start");
    }
  }

  private void line() throws XMLStreamException {
    var rows = chart.rows();
    var most = Math.max(1, rows.stream().mapToLong(Chart.Row::sum).max().orElse(1));
    double ground = LINE_HEIGHT - LINE_MARGIN;
    rule(ground);
    double step = rows.size() < 2 ? 0 : (WIDTH - 2.0 * LINE_MARGIN) / (rows.size() - 1);
    List<String> points = new ArrayList<>();
    for (var i = 0; i < rows.size(); i++) {
      var value = rows.get(i).values().get(0);
      double x = LINE_MARGIN + i * step;
      if (value.isEmpty()) {
        stroke(points);
        points.clear();
      } else {
        double y = ground - (ground - 2 * LINE_MARGIN) * value.get() / most;
        points.add(number(x) + "," + number(y));
        dot(x, y);
        if (value.get() > 0) {
          text(rows.get(i).text(), "chart-number", x, y - 8, "middle");
        }
      }
    }
    stroke(points);
    if (!rows.isEmpty()) {
      text(rows.get(0).label(), "chart-label", 0, LINE_HEIGHT - 8.0, "start");
      text(rows.get(rows.size() - 1).label(), "chart-label", WIDTH, LINE_HEIGHT - 8.0, "end");
    }
  }

  private void rule(double y) throws XMLStreamException {
    out.writeEmptyElement("path");
    out.writeAttribute("class", "chart-rule");
    out.writeAttribute("stroke", "#8b918d");
    out.writeAttribute("d", "M0 " + number(y) + "H" + WIDTH);
  }

  private void stroke(List<String> points) throws XMLStreamException {
    if (points.size() > 1) {
      out.writeEmptyElement("polyline");
      out.writeAttribute("class", "chart-line");
      out.writeAttribute("fill", "none");
      out.writeAttribute("stroke", "#17605a");
      out.writeAttribute("stroke-width", "2");
      out.writeAttribute("points", String.join(" ", points));
    }
  }

  private void dot(double x, double y) throws XMLStreamException {
    out.writeEmptyElement("circle");
    out.writeAttribute("class", "chart-first");
    out.writeAttribute("fill", "#17605a");
    out.writeAttribute("cx", number(x));
    out.writeAttribute("cy", number(y));
    out.writeAttribute("r", "3");
  }

  private void shape(
      String kind, String style, String fill, double x, double y, double width, double height)
      throws XMLStreamException {
    out.writeEmptyElement(kind);
    out.writeAttribute("class", style);
    out.writeAttribute("fill", fill);
    if (style.equals("chart-other")) {
      out.writeAttribute("stroke", "#17605a");
      out.writeAttribute("stroke-width", "1.5");
    }
    out.writeAttribute("x", number(x));
    out.writeAttribute("y", number(y));
    out.writeAttribute("width", number(Math.max(0, width)));
    out.writeAttribute("height", number(height));
  }

  private void named(String element, String suffix, String text) throws XMLStreamException {
    out.writeStartElement(element);
    out.writeAttribute("id", chart.id() + suffix);
    out.writeCharacters(clean(text));
    out.writeEndElement();
  }

  private void text(String text, String style, double x, double y, String anchor)
      throws XMLStreamException {
    out.writeStartElement("text");
    out.writeAttribute("class", style);
    out.writeAttribute("fill", "#1e2422");
    out.writeAttribute("font-size", "14");
    out.writeAttribute("x", number(x));
    out.writeAttribute("y", number(y));
    out.writeAttribute("text-anchor", anchor);
    out.writeCharacters(shortened(clean(text)));
    out.writeEndElement();
  }

  /** Whole letters with their marks; the table beside it says all of it. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST_LETTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)).stripTrailing() + "…";
  }

  /** Without what no XML can hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
