package org.colloquy.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A rate as somebody types it.
 *
 * @param currency of ISO 4217, another one than the network's
 * @param day from which on it holds, until there is another one
 * @param rate so many of it are one of the network's
 */
public record RateDraft(String currency, String day, String rate) {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  public RateDraft {
    currency = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
    day = day == null ? "" : day.strip();
    rate = rate == null ? "" : rate.strip();
  }

  /**
   * What is wrong with it: the key of a sentence for each field, in their order.
   *
   * @param base the network's currency
   */
  public Map<String, String> faults(LocalDate today, Currency base) {
    var faults = new LinkedHashMap<String, String>();
    var known = Money.currency(currency);
    if (known.isEmpty()) {
      faults.put("currency", "costs.currency");
    } else if (known.get().equals(base)) {
      faults.put("currency", "costs.rate.own");
    }
    TypedDay.fault(day, today).ifPresent(fault -> faults.put("day", fault));
    if (TypedNumber.read(rate)
        .filter(number -> number.signum() > 0 && number.compareTo(MOST) < 0)
        .isEmpty()) {
      faults.put("rate", "costs.rate");
    }
    return faults;
  }

  /** Only of one in which nothing is wrong. */
  public Rates.Declared declared() {
    return new Rates.Declared(
        Money.currency(currency).orElseThrow(),
        LocalDate.parse(day),
        TypedNumber.read(rate).orElseThrow());
  }
}
