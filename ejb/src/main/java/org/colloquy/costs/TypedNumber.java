package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 24900}, {@code 24 900.50}, {@code 24,900.50} and {@code
 * 24900,50}. One dot or one comma alone is the decimal sign, so {@code 24,900} has three decimals,
 * which most currencies refuse: better than a thousandth of what was meant.
 */
final class TypedNumber {

  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F'\u2019]");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,10})?");
  private static final Pattern POINTED = Pattern.compile("\\d{1,3}(,\\d{3}){1,3}\\.\\d{1,10}");
  private static final Pattern COMMAED = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3},\\d{1,10}");

  private TypedNumber() {}

  /** Empty for what is no number, for one with a sign, and for one that is far too long. */
  static Optional<BigDecimal> read(String text) {
    var digits = SPACES.matcher(text == null ? "" : text).replaceAll("");
    if (POINTED.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
    if (COMMAED.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    return PLAIN.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }
}
