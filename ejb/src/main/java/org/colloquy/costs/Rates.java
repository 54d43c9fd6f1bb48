package org.colloquy.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The declared rates by which money of other currencies counts in one. */
public final class Rates {

  private final Currency base;
  private final Map<Currency, NavigableMap<LocalDate, BigDecimal>> declared = new HashMap<>();

  /**
   * A rate that was declared for a day, and for the days after it until there is another one.
   *
   * @param rate so many of the currency are one of the network's
   */
  public record Declared(Currency currency, LocalDate day, BigDecimal rate) {}

  public Rates(Currency base, List<Declared> rates) {
    this.base = base;
    rates.forEach(
        each ->
            declared
                .computeIfAbsent(each.currency(), currency -> new TreeMap<>())
                .put(each.day(), each.rate()));
  }

  public Currency base() {
    return base;
  }

  /** At the rate of that day, or the last one before it; empty where there is none. */
  public Optional<BigDecimal> converted(Money money, LocalDate day) {
    if (money.currency().equals(base)) {
      return Optional.of(money.amount());
    }
    return Optional.ofNullable(declared.get(money.currency()))
        .map(rates -> rates.floorEntry(day))
        .map(
            rate ->
                money
                    .amount()
                    .divide(
                        rate.getValue(), base.getDefaultFractionDigits(), RoundingMode.HALF_UP));
  }
}
