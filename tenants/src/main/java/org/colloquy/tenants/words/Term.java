package org.colloquy.tenants.words;

import java.util.Objects;

/**
 * What something is called in one language.
 *
 * @param singular in small letters, unless the language writes it with a capital
 * @param gender counts in languages that have one
 */
public record Term(String singular, String plural, Gender gender) {

  /** Of nouns; English has none, and any value does there. */
  public enum Gender {
    MASCULINE,
    FEMININE
  }

  public Term {
    Objects.requireNonNull(gender, "A term has a gender");
    if (singular.isBlank() || plural.isBlank()) {
      throw new IllegalArgumentException("A term has a singular and a plural");
    }
  }

  String form(boolean many) {
    return many ? plural : singular;
  }
}
