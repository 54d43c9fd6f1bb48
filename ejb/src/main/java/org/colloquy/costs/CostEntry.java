package org.colloquy.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was spent, or given in kind.
 *
 * @param value in the currency in which it was paid; of hours, what they come to
 * @param work how many hours were given, and at which rate; empty where it was an amount
 * @param session on which it was spent; empty for overhead
 * @param funder who gave it; empty where nobody said so
 */
public record CostEntry(
    UUID id,
    LocalDate day,
    Payment payment,
    Money value,
    Optional<Work> work,
    Category category,
    Optional<UUID> session,
    String funder,
    String note) {

  /** Hours that were given, and what one of them is worth. */
  public record Work(BigDecimal hours, BigDecimal rate) {}
}
