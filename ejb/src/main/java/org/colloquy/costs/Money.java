package org.colloquy.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount to the digits of its currency. */
public record Money(BigDecimal amount, Currency currency) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  public Money {
    Objects.requireNonNull(currency);
    amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }

  /** Empty for what is no currency of ISO 4217 that one can pay in. */
  public static Optional<Currency> currency(String text) {
    var code = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    try {
      return CODE.matcher(code).matches()
          ? Optional.of(Currency.getInstance(code))
              .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a currency has as many digits as were typed. Zeros count: {@code 24,900} would be 24.9.
   */
  static boolean fits(BigDecimal number, Currency currency) {
    return number.scale() <= currency.getDefaultFractionDigits();
  }
}
