package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cost as it is kept, under the names that it was typed by.
 *
 * @param amount empty where it is hours
 * @param hours empty where it is an amount
 * @param rate likewise
 * @param sessionId null for overhead
 * @param session its title; empty for overhead, and for one that is not there any more
 * @param value what it comes to, in the currency in which it was paid
 */
@Schema(name = "Cost")
public record CostView(
    UUID id,
    int version,
    String day,
    Payment payment,
    String amount,
    String currency,
    String hours,
    String rate,
    Category category,
    @Schema(nullable = true) UUID sessionId,
    String session,
    String funder,
    String note,
    BigDecimal value) {

  public static CostView of(CostEntry entry, int version, String title) {
    var value = entry.value().amount();
    return new CostView(
        entry.id(),
        version,
        entry.day().toString(),
        entry.payment(),
        entry.work().isPresent() ? "" : value.toPlainString(),
        entry.value().currency().getCurrencyCode(),
        entry.work().map(work -> work.hours().toPlainString()).orElse(""),
        entry.work().map(work -> work.rate().toPlainString()).orElse(""),
        entry.category(),
        entry.session().orElse(null),
        title,
        entry.funder(),
        entry.note(),
        value);
  }
}
