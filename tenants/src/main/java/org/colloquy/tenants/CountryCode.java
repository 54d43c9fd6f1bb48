package org.colloquy.tenants;

import java.util.Locale;
import java.util.Set;

/** A country by its two-letter ISO 3166 code. */
public record CountryCode(String value) {

  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  public CountryCode {
    value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    if (!KNOWN.contains(value)) {
      throw new IllegalArgumentException("Not a country code: '" + value + "'");
    }
  }

  /** Whether a text is one. */
  public static boolean isIn(String text) {
    try {
      return new CountryCode(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The country's name in the reader's language. */
  public String displayName(Locale reader) {
    return new Locale.Builder().setRegion(value).build().getDisplayCountry(reader);
  }

  @Override
  public String toString() {
    return value;
  }
}
