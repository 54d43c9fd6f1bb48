package org.colloquy.tenants.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that a network uses in place of the usual ones, by language. */
public final class Vocabulary {

  /** Whoever has no words of their own. */
  public static final Vocabulary USUAL = new Vocabulary(Map.of());

  private final Map<Locale, Map<Concept, Term>> terms;

  /** Takes the terms by language (one of {@link Languages#spoken()}) and concept. */
  public Vocabulary(Map<Locale, Map<Concept, Term>> terms) {
    this.terms = Map.copyOf(terms);
  }

  /** The network's own term; empty where it uses the usual one. */
  public Optional<Term> own(Locale language, Concept concept) {
    return Optional.ofNullable(terms.getOrDefault(language, Map.of()).get(concept));
  }

  public boolean isUsual() {
    return terms.isEmpty();
  }
}
