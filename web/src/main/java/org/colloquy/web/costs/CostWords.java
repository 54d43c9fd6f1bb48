package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import org.colloquy.costs.CostReport;
import org.colloquy.costs.CostView;
import org.colloquy.sessions.boundary.SessionText;
import org.colloquy.tenants.words.Dates;
import org.colloquy.web.page.CodeNames;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Texts;

/** What is said of costs, in the reader's language. */
@Named("costWords")
@RequestScoped
public class CostWords {

  static final String TEXTS = "costsText";

  @Inject private Texts texts;
  @Inject private Reader reader;
  @Inject private CodeNames names;

  /** "24,900.00 INR", with the digits of the currency. */
  public String money(BigDecimal amount, String currency) {
    return texts.say(TEXTS, "money", number(amount, currency), currency);
  }

  /** An amount of a report; "not computable" for null. */
  public String amount(BigDecimal amount, String currency) {
    return amount == null ? texts.say(TEXTS, "not-computable") : number(amount, currency);
  }

  private String number(BigDecimal amount, String currency) {
    var digits = Currency.getInstance(currency).getDefaultFractionDigits();
    var format = NumberFormat.getNumberInstance(reader.language());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(amount);
  }

  /** A number as it is. */
  public String plain(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(reader.language());
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  public String count(long number) {
    return NumberFormat.getIntegerInstance(reader.language()).format(number);
  }

  public String day(String day) {
    return new Dates(reader.language(), ZoneOffset.UTC)
        .date(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  public String category(Object category) {
    return texts.say(TEXTS, "category." + category);
  }

  public String payment(Object payment) {
    return texts.say(TEXTS, "payment." + payment);
  }

  public String key(Object key) {
    return texts.say(TEXTS, "key." + key);
  }

  /** A session to choose, with the day on which it begins where it is organised. */
  public String session(SessionText session) {
    return texts.say(
        TEXTS,
        "session.choice",
        session.title(),
        new Dates(reader.language(), session.zone()).date(session.start()));
  }

  /** On what it was spent: a session, or all. */
  public String spentOn(CostView cost) {
    if (cost.sessionId() == null) {
      return texts.say(TEXTS, "overhead");
    }
    return cost.session().isEmpty() ? texts.say(TEXTS, "session.gone") : cost.session();
  }

  /** What a line of the report is about. */
  public String group(CostReport.Line line) {
    if (line.group().isEmpty()) {
      return texts.say(TEXTS, "session.gone");
    }
    return line.label().isEmpty()
        ? texts.say(TEXTS, "modality." + line.group())
        : names.kind(line.label());
  }

  public String say(String key, Object... values) {
    return texts.say(TEXTS, key, values);
  }
}
