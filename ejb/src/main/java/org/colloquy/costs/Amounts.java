package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.Optional;

/** What an amount of money has to be, whatever it is for. */
final class Amounts {

  private Amounts() {}

  /** The key of the sentence that says what is wrong with it; empty for nothing. */
  static Optional<String> fault(String text, String currency) {
    var number = TypedNumber.read(text);
    if (number.filter(some -> some.signum() > 0).isEmpty()) {
      return Optional.of("costs.amount");
    }
    return Money.currency(currency).filter(each -> !Money.fits(number.get(), each)).isPresent()
        ? Optional.of("costs.amount.digits")
        : Optional.empty();
  }

  /** Only of one that has no fault. */
  static Money read(String text, String currency) {
    BigDecimal number = TypedNumber.read(text).orElseThrow();
    return new Money(number, Money.currency(currency).orElseThrow());
  }
}
