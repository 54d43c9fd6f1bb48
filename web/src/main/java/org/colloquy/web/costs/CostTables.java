package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.costs.CostReport;
import org.colloquy.costs.CostReport.Line;
import org.colloquy.costs.CostView;
import org.colloquy.web.papers.Table;
import org.colloquy.web.papers.Table.Cell;
import org.colloquy.web.papers.Table.Column;

/** Costs as tables: the same on the page and in files. */
@RequestScoped
public class CostTables {

  @Inject private CostWords words;

  /**
   * A part of the report as the page shows it.
   *
   * @param code by which the page names it
   * @param lines the last one is the whole
   */
  public record Section(String code, String title, List<Row> lines) {}

  /**
   * A line of it.
   *
   * @param link what a page adds to the address of the list of costs, to show what is in it
   */
  public record Row(String label, String link, Line line) {}

  public List<Section> sections(CostReport report) {
    return List.of(
        section("kinds", report, report.kinds(), "&kind="),
        section("modalities", report, report.modalities(), "&modality="));
  }

  private Section section(String code, CostReport report, List<Line> lines, String link) {
    var rows = new ArrayList<Row>();
    lines.forEach(
        line ->
            rows.add(
                new Row(
                    words.group(line),
                    line.group().isEmpty() ? "&scope=DIRECT" : link + line.group(),
                    line)));
    rows.add(new Row(words.say("whole"), "", report.whole()));
    return new Section(code, words.say("report." + code), rows);
  }

  /** The report as one table: kinds, modalities and the whole, without what is in kind and with. */
  public Table table(CostReport report) {
    var money = report.currency();
    var rows = new ArrayList<List<Cell>>();
    for (var section : sections(report)) {
      for (var row : section.lines()) {
        rows.add(line(section, row, report, "cash", row.line().cash()));
        rows.add(line(section, row, report, "full", row.line().full()));
      }
    }
    return new Table(
        words.say("report.title"),
        words.say(
            "report.note",
            words.day(report.from()),
            words.day(report.to()),
            words.key(report.key()),
            money,
            report.missing().size()),
        Stream.concat(
                Stream.of("report.by", "report.group", "report.basis").map(this::column),
                Stream.concat(
                    Stream.of("activities", "participations", "people", "hours", "assumed")
                        .map(this::column),
                    Stream.of(
                            "direct",
                            "share",
                            "total",
                            "perActivity",
                            "perParticipation",
                            "perPerson",
                            "perHour",
                            "perProduct")
                        .map(key -> new Column(words.say(key), money))))
            .toList(),
        rows);
  }

  private Column column(String key) {
    return new Column(words.say(key), "");
  }

  private List<Cell> line(
      Section section, Row row, CostReport report, String basis, CostReport.Costs costs) {
    var line = row.line();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text(section.title()));
    cells.add(Cell.text(row.label()));
    cells.add(Cell.text(words.say("basis." + basis)));
    cells.add(number(line.activities()));
    cells.add(number(line.participations()));
    cells.add(number(line.people()));
    cells.add(new Cell(words.plain(line.hours()), line.hours()));
    cells.add(number(line.assumed()));
    for (var amount :
        new BigDecimal[] {
          costs.direct(),
          costs.overhead(),
          costs.total(),
          costs.perActivity(),
          costs.perParticipation(),
          costs.perPerson(),
          costs.perHour(),
          costs.perProduct()
        }) {
      cells.add(new Cell(words.amount(amount, report.currency()), amount));
    }
    return cells;
  }

  private Cell number(long number) {
    return Cell.number(words.count(number), number);
  }

  /** What a list of costs shows. */
  public Table entries(List<CostView> costs) {
    return new Table(
        words.say("list.title"),
        "",
        Stream.of(
                "cost.day",
                "cost.payment",
                "cost.value",
                "cost.currency",
                "cost.hours",
                "cost.rate",
                "cost.category",
                "cost.sessionId",
                "cost.funder",
                "cost.note")
            .map(this::column)
            .toList(),
        costs.stream().map(this::entry).toList());
  }

  private List<Cell> entry(CostView cost) {
    return List.of(
        Cell.text(cost.day()),
        Cell.text(words.payment(cost.payment())),
        new Cell(words.money(cost.value(), cost.currency()), cost.value()),
        Cell.text(cost.currency()),
        Cell.text(cost.hours()),
        Cell.text(cost.rate()),
        Cell.text(words.category(cost.category())),
        Cell.text(words.spentOn(cost)),
        Cell.text(cost.funder()),
        Cell.text(cost.note()));
  }
}
