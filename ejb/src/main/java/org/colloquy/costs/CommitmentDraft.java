package org.colloquy.costs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.colloquy.tenants.Line;

/** Committed income as somebody types it; days as {@code 2026-11-27}. */
public record CommitmentDraft(
    String funder, String amount, String currency, String from, String to) {

  private static final int LONGEST_FUNDER = 200;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  public CommitmentDraft {
    funder = funder == null ? "" : Line.of(funder);
    amount = amount == null ? "" : amount.strip();
    currency = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
    from = from == null ? "" : from.strip();
    to = to == null ? "" : to.strip();
  }

  /** What is wrong with it: the key of a sentence for each field, in their order. */
  public Map<String, String> faults() {
    var faults = new LinkedHashMap<String, String>();
    if (funder.isEmpty() || funder.length() > LONGEST_FUNDER) {
      faults.put("funder", "costs.commitment.funder");
    }
    Amounts.fault(amount, currency).ifPresent(fault -> faults.put("amount", fault));
    if (Money.currency(currency).isEmpty()) {
      faults.put("currency", "costs.currency");
    }
    if (!isDay(from)) {
      faults.put("from", "costs.day");
    }
    if (!isDay(to)) {
      faults.put("to", "costs.day");
    } else if (isDay(from) && LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
      faults.put("to", "costs.order");
    }
    return faults;
  }

  private static boolean isDay(String text) {
    return TypedDay.read(text)
        .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
        .isPresent();
  }

  /** Only of one in which nothing is wrong. */
  public Commitment commitment(UUID id) {
    return new Commitment(
        id, funder, Amounts.read(amount, currency), LocalDate.parse(from), LocalDate.parse(to));
  }
}
