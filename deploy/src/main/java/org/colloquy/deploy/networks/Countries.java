package org.colloquy.deploy.networks;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Country codes of ISO 3166-1: names vary (Laos, Lao PDR), codes do not. */
final class Countries {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Countries() {}

  static void check(List<String> codes) {
    for (String code : codes) {
      if (!CODES.contains(code)) {
        throw new IllegalArgumentException("'" + code + "' is not a country code of ISO 3166-1");
      }
    }
    if (Set.copyOf(codes).size() != codes.size()) {
      throw new IllegalArgumentException("a country is listed twice in " + codes);
    }
  }
}
