package org.colloquy.web.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.indicators.Before;
import org.colloquy.indicators.Exclusion;
import org.colloquy.indicators.Indicator;
import org.colloquy.indicators.Precision;
import org.colloquy.indicators.Unit;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Texts;
import org.colloquy.web.papers.Table;
import org.colloquy.web.totals.TotalWords;

/** Says an indicator in the reader's language, with what it means. */
@RequestScoped
public class IndicatorWords {

  private static final String TEXTS = "figuresText";

  @Inject private Texts texts;
  @Inject private Reader reader;
  @Inject private TotalWords totals;

  public String title(Indicator indicator) {
    return texts.say(TEXTS, "indicator." + indicator.code());
  }

  public String definition(Indicator indicator) {
    return texts.say(TEXTS, "indicator." + indicator.code() + ".definition");
  }

  /** "more than 135", "52.7 %", "not computable". */
  public String value(Indicator indicator) {
    if (indicator.value() == null) {
      return texts.say(TEXTS, "precision." + indicator.precision());
    }
    return texts.say(
        TEXTS, "precision." + indicator.precision(), amount(indicator.unit(), indicator.value()));
  }

  private String amount(Unit unit, BigDecimal value) {
    return texts.say(TEXTS, "unit." + unit, number(value));
  }

  private String number(BigDecimal value) {
    var format = NumberFormat.getInstance(reader.language());
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }

  /** What it was computed from, a sentence each. */
  public List<String> facts(Indicator indicator) {
    var facts = new ArrayList<String>();
    if (indicator.numerator() != null) {
      facts.add(
          texts.say(
              TEXTS,
              "indicator.from." + indicator.unit(),
              totals.number(indicator.numerator()),
              totals.number(indicator.denominator())));
    }
    if (indicator.n() != null) {
      facts.add(texts.say(TEXTS, "indicator.n", totals.number(indicator.n())));
    }
    if (indicator.assumed() != null) {
      facts.add(texts.say(TEXTS, "indicator.assumed", indicator.assumed()));
    }
    if (indicator.unknown() != null) {
      facts.add(texts.say(TEXTS, "indicator.unknown", indicator.unknown()));
    }
    indicator.exclusions().stream().map(this::exclusion).forEach(facts::add);
    return facts;
  }

  private String exclusion(Exclusion exclusion) {
    return texts.say(TEXTS, "exclusion." + exclusion.reason(), exclusion.count());
  }

  /** "52.7 % (13,681 of 25,940), since August 2020, without an end. A report. (not added: ...)" */
  public List<String> before(Indicator indicator) {
    return indicator.before().stream().map(each -> before(indicator.unit(), each)).toList();
  }

  private String before(Unit unit, Before before) {
    var value = texts.say(TEXTS, "amount." + before.bound(), amount(unit, before.value()));
    var said =
        before.numerator() == null
            ? value
            : texts.say(
                TEXTS,
                "indicator.before.of",
                value,
                totals.number(before.numerator()),
                totals.number(before.denominator()));
    var line = texts.say(TEXTS, "total.line", said, period(before), before.source());
    return before.why() == null ? line : line + " " + texts.say(TEXTS, "total.why." + before.why());
  }

  private String period(Before before) {
    return before.to().isEmpty()
        ? texts.say(TEXTS, "total.period.open", totals.day(before.from()))
        : texts.say(TEXTS, "total.period", totals.day(before.from()), totals.day(before.to()));
  }

  /** All of them as a file has them, with what was chosen. */
  public Table table(List<Indicator> indicators, String chosen) {
    return new Table(
        texts.say(TEXTS, "indicators.title"),
        chosen,
        List.of(
            column("code"),
            column("figure"),
            column("value"),
            column("precision"),
            column("numerator"),
            column("denominator"),
            column("n"),
            column("exclusions"),
            column("unknown"),
            column("before"),
            column("definition")),
        indicators.stream().map(this::cells).toList());
  }

  private Table.Column column(String key) {
    return new Table.Column(texts.say(TEXTS, "indicators.column." + key), "");
  }

  private List<Table.Cell> cells(Indicator each) {
    return List.of(
        Table.Cell.text(each.code()),
        Table.Cell.text(title(each)),
        each.value() == null
            ? Table.Cell.text(value(each))
            : new Table.Cell(number(each.value()), each.value()),
        Table.Cell.text(each.precision().name()),
        cell(each.numerator()),
        cell(each.denominator()),
        cell(each.n()),
        Table.Cell.text(String.join(" ", each.exclusions().stream().map(this::exclusion).toList())),
        cell(each.unknown()),
        Table.Cell.text(String.join(" ", before(each))),
        Table.Cell.text(definition(each)));
  }

  private static Table.Cell cell(Long number) {
    return number == null ? Table.Cell.text("") : Table.Cell.number(number.toString(), number);
  }

  public boolean isSuppressed(Indicator indicator) {
    return indicator.precision() == Precision.SUPPRESSED;
  }
}
