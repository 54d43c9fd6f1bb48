package org.colloquy.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Income that somebody has committed for a time, with an even part of it on each day. */
public record Commitment(UUID id, String funder, Money amount, LocalDate from, LocalDate to) {

  /** How much of it lies within these days, the first and the last among them. */
  public Money within(LocalDate first, LocalDate last) {
    var begins = from.isBefore(first) ? first : from;
    var ends = to.isAfter(last) ? last : to;
    var days = Math.max(0, ChronoUnit.DAYS.between(begins, ends) + 1);
    var all = ChronoUnit.DAYS.between(from, to) + 1;
    return new Money(
        amount
            .amount()
            .multiply(BigDecimal.valueOf(days))
            .divide(
                BigDecimal.valueOf(all),
                amount.currency().getDefaultFractionDigits(),
                RoundingMode.HALF_UP),
        amount.currency());
  }
}
