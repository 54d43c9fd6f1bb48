package org.colloquy.tenants.world;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of the world, as the United Nations count it.
 *
 * @param code its UN M49 code of three digits
 * @param parent the one in which it lies; empty for a continent
 */
public record Area(String code, Optional<String> parent) {

  /** What it is called in the reader's language. */
  public String displayName(Locale reader) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
  }
}
