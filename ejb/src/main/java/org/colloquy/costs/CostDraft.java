package org.colloquy.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.colloquy.tenants.Line;

/**
 * A cost as somebody types it.
 *
 * @param day {@code 2026-11-27}
 * @param payment {@code CASH} or {@code IN_KIND}
 * @param amount in the currency in which it was paid; missing where hours are given
 * @param currency of ISO 4217
 * @param hours of work in kind, in place of an amount
 * @param rate what one of those hours is worth
 * @param category a name of {@link Category}
 * @param sessionId on which it was spent; missing for overhead
 * @param funder may be missing
 * @param note likewise
 */
public record CostDraft(
    String day,
    String payment,
    String amount,
    String currency,
    String hours,
    String rate,
    String category,
    String sessionId,
    String funder,
    String note) {

  private static final int LONGEST_FUNDER = 200;
  private static final int LONGEST_NOTE = 500;
  private static final int HOUR_DIGITS = 2;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1_000_000);

  public CostDraft {
    day = stripped(day);
    payment = upper(payment);
    amount = stripped(amount);
    currency = upper(currency);
    hours = stripped(hours);
    rate = stripped(rate);
    category = upper(category);
    sessionId = stripped(sessionId);
    funder = funder == null ? "" : Line.of(funder);
    note = note == null ? "" : Line.of(note);
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  private static String upper(String text) {
    return stripped(text).toUpperCase(Locale.ROOT);
  }

  /**
   * What is wrong with it: the key of a sentence for each field, in their order.
   *
   * @param isSession whether there is such a session, and it is not made up
   */
  public Map<String, String> faults(LocalDate today, Predicate<UUID> isSession) {
    var faults = new LinkedHashMap<String, String>();
    TypedDay.fault(day, today).ifPresent(fault -> faults.put("day", fault));
    if (one(Payment.values(), payment).isEmpty()) {
      faults.put("payment", "costs.payment");
    }
    if (byHours()) {
      hourFaults(faults);
    } else {
      amountFault(amount).ifPresent(fault -> faults.put("amount", fault));
    }
    if (Money.currency(currency).isEmpty()) {
      faults.put("currency", "costs.currency");
    }
    if (one(Category.values(), category).isEmpty()) {
      faults.put("category", "costs.category");
    }
    if (!sessionId.isEmpty() && session().filter(isSession).isEmpty()) {
      faults.put("sessionId", "costs.session");
    }
    if (funder.length() > LONGEST_FUNDER) {
      faults.put("funder", "costs.funder");
    }
    if (note.length() > LONGEST_NOTE) {
      faults.put("note", "costs.note");
    }
    return faults;
  }

  private boolean byHours() {
    return !hours.isEmpty() || !rate.isEmpty();
  }

  private void hourFaults(Map<String, String> faults) {
    if (!amount.isEmpty()) {
      faults.put("amount", "costs.amount.hours");
    }
    if (payment.equals(Payment.CASH.name())) {
      faults.put("hours", "costs.hours.cash");
    } else if (TypedNumber.read(hours)
        .filter(
            number ->
                number.signum() > 0
                    && number.compareTo(MOST_HOURS) <= 0
                    && number.stripTrailingZeros().scale() <= HOUR_DIGITS)
        .isEmpty()) {
      faults.put("hours", "costs.hours");
    }
    amountFault(rate).ifPresent(fault -> faults.put("rate", fault));
    if (faults.isEmpty()
        && Money.currency(currency).filter(each -> value(each).amount().signum() > 0).isEmpty()
        && Money.currency(currency).isPresent()) {
      faults.put("hours", "costs.hours");
    }
  }

  private Optional<String> amountFault(String text) {
    return Amounts.fault(text, currency);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  /** The one that it names; empty for overhead, and for what is no id. */
  public Optional<UUID> session() {
    try {
      return sessionId.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(sessionId));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Only of one in which nothing is wrong. */
  public CostEntry entry(UUID id) {
    var paidIn = Money.currency(currency).orElseThrow();
    return new CostEntry(
        id,
        LocalDate.parse(day),
        Payment.valueOf(payment),
        value(paidIn),
        byHours()
            ? Optional.of(
                new CostEntry.Work(number(hours), new Money(number(rate), paidIn).amount()))
            : Optional.empty(),
        Category.valueOf(category),
        session(),
        funder,
        note);
  }

  private Money value(java.util.Currency paidIn) {
    return new Money(byHours() ? number(hours).multiply(number(rate)) : number(amount), paidIn);
  }

  private static BigDecimal number(String text) {
    return TypedNumber.read(text).orElseThrow();
  }
}
