package org.colloquy.web.totals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.tenants.words.Dates;
import org.colloquy.totals.Amount;
import org.colloquy.totals.ImpreciseDay;
import org.colloquy.totals.SumView;
import org.colloquy.totals.TotalView;
import org.colloquy.web.page.Choices;
import org.colloquy.web.page.CodeNames;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Texts;

/** What is said of totals and of sums with them, in the reader's language. */
@Named("totalWords")
@RequestScoped
public class TotalWords {

  private static final String TEXTS = "figuresText";

  @Inject private Texts texts;
  @Inject private Reader reader;
  @Inject private Choices choices;
  @Inject private CodeLists codes;
  @Inject private CodeNames names;

  public String measure(Object measure) {
    return texts.say(TEXTS, "measure." + measure);
  }

  /** "more than 135". */
  public String amount(Amount amount) {
    return texts.say(TEXTS, "amount." + amount.bound(), number(amount.value()));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(reader.language()).format(number);
  }

  public String amountOf(TotalView total) {
    return amount(new Amount(total.value(), total.bound()));
  }

  /** "August 2020 to 31 March 2023". */
  public String period(TotalView total) {
    return total.to().isEmpty()
        ? texts.say(TEXTS, "total.period.open", day(total.from()))
        : texts.say(TEXTS, "total.period", day(total.from()), day(total.to()));
  }

  public String day(String text) {
    var day = new ImpreciseDay(text);
    return day.isMonth()
        ? DateTimeFormatter.ofPattern("LLLL yyyy", reader.language()).format(YearMonth.parse(text))
        : new Dates(reader.language(), ZoneOffset.UTC)
            .date(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Which kinds and countries it is of; empty for all. */
  public String scope(TotalView total) {
    var kinds = total.kinds().stream().map(this::kind).collect(Collectors.joining(", "));
    var countries = choices.countryNames(total.countries());
    return kinds.isEmpty() || countries.isEmpty() ? kinds + countries : kinds + "; " + countries;
  }

  private String kind(String code) {
    return codes.all(CodeList.SESSION_KIND).stream()
        .filter(kind -> kind.code().equals(code))
        .map(kind -> names.kind(kind.label()))
        .findFirst()
        .orElse(code);
  }

  /** "more than 130, August 2020 to 31 March 2023 (Webinar). A report of 2023" */
  public String line(TotalView total) {
    var scope = scope(total);
    return texts.say(
        TEXTS,
        scope.isEmpty() ? "total.line" : "total.line.scope",
        amountOf(total),
        period(total),
        total.source(),
        scope);
  }

  /** Why a total stands beside. */
  public String why(SumView.Beside beside) {
    return texts.say(TEXTS, "total.why." + beside.why());
  }

  /** What was counted here, and how much of it is in the sum. */
  public String here(SumView sum) {
    if (sum.live() == null) {
      return texts.say(TEXTS, "sum.not-counted");
    }
    return sum.live().equals(sum.outside())
        ? number(sum.live())
        : texts.say(TEXTS, "sum.here", number(sum.live()), number(sum.outside()));
  }

  public String excluded(List<SumView.Excluded> things) {
    return texts.say(TEXTS, "sum.excluded", things.size());
  }
}
