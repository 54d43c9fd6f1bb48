package org.colloquy.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.figures.Figure;
import org.colloquy.figures.FigureView;
import org.colloquy.suppression.Shown;
import org.colloquy.web.page.Choices;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Texts;
import org.colloquy.web.papers.Chart;
import org.colloquy.web.papers.Table;

/** Says a figure in the reader's language, as a table and as a chart. */
@RequestScoped
public class FigureWords {

  private static final String TEXTS = "figuresText";

  @Inject private Texts texts;
  @Inject private Reader reader;
  @Inject private Choices choices;

  public String title(FigureView figure) {
    return texts.say(TEXTS, "title." + figure.code());
  }

  /** What is counted, of how many, and what is not shown. */
  public String note(FigureView figure) {
    var counted =
        figure.total().suppressed()
            ? texts.say(TEXTS, "too-few", figure.smallest())
            : texts.say(TEXTS, "note." + figure.code(), figure.total().count());
    return anySuppressed(figure) && !figure.total().suppressed()
        ? counted + " " + texts.say(TEXTS, "suppressed.note", figure.smallest())
        : counted;
  }

  public Table table(FigureView figure) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(texts.say(TEXTS, "axis." + figure.axis()), ""));
    figure.series().forEach(series -> columns.add(new Table.Column(series(series), "")));
    return new Table(
        title(figure),
        note(figure),
        columns,
        figure.rows().stream()
            .map(
                row ->
                    Stream.concat(
                            Stream.of(Table.Cell.text(label(figure, row))),
                            row.counts().stream().map(this::cell))
                        .toList())
            .toList());
  }

  public Chart chart(FigureView figure) {
    return new Chart(
        figure.code(),
        title(figure),
        note(figure) + " " + texts.say(TEXTS, "chart.table"),
        Chart.Form.valueOf(figure.drawing().name()),
        figure.series().stream().map(this::series).toList(),
        figure.rows().stream().map(row -> row(figure, row)).toList());
  }

  private Chart.Row row(FigureView figure, FigureView.Row row) {
    return new Chart.Row(
        label(figure, row),
        row.counts().stream().map(shown -> Optional.ofNullable(shown.count())).toList(),
        row.counts().stream().map(this::said).collect(Collectors.joining(" + ")));
  }

  private Table.Cell cell(Shown shown) {
    return shown.suppressed()
        ? Table.Cell.text(said(shown))
        : Table.Cell.number(said(shown), shown.count());
  }

  private String said(Shown shown) {
    return shown.suppressed()
        ? texts.say(TEXTS, "suppressed")
        : NumberFormat.getIntegerInstance(reader.language()).format(shown.count());
  }

  private String series(String series) {
    return texts.say(TEXTS, "series." + series);
  }

  private String label(FigureView figure, FigureView.Row row) {
    if (figure.axis() == Figure.Axis.MONTH) {
      return DateTimeFormatter.ofPattern("LLL yyyy", reader.language())
          .format(YearMonth.parse(row.key()));
    }
    if (figure.axis() == Figure.Axis.COUNTRY) {
      return row.key().isEmpty() ? texts.say(TEXTS, "country.unsaid") : choices.country(row.key());
    }
    return row.label();
  }

  private static boolean anySuppressed(FigureView figure) {
    return figure.rows().stream().flatMap(row -> row.counts().stream()).anyMatch(Shown::suppressed);
  }
}
