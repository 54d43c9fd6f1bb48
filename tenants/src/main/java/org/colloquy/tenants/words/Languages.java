package org.colloquy.tenants.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Colloquy speaks, and which of them a reader gets. */
public final class Languages {

  /** What is spoken where nothing else was asked for. */
  public static final Locale DEFAULT = Locale.ENGLISH;

  private static final List<Locale> SPOKEN =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("pt"));

  private Languages() {}

  /** All of them, the default first. */
  public static List<Locale> spoken() {
    return SPOKEN;
  }

  /** The spoken one of this language, whatever its region; empty where it is not spoken. */
  public static Optional<Locale> spoken(Locale wanted) {
    return wanted == null
        ? Optional.empty()
        : SPOKEN.stream()
            .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
            .findFirst();
  }

  /** The first of the wanted ones that is spoken, in the order of wanting. */
  public static Optional<Locale> firstSpoken(Collection<Locale> wanted) {
    return wanted.stream().flatMap(locale -> spoken(locale).stream()).findFirst();
  }

  /** The spoken one, else the default. */
  public static Locale spokenOrDefault(Locale wanted) {
    return spoken(wanted).orElse(DEFAULT);
  }
}
