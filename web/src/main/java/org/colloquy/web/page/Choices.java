package org.colloquy.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.tenants.CountryCode;

/** Countries, languages and time zones, as forms offer them to choose from. */
@Named("choices")
@ApplicationScoped
public class Choices {

  private static final List<String> LANGUAGES =
      List.of(
          "am", "ar", "bn", "cy", "de", "en", "es", "fa", "fr", "ha", "hi", "id", "it", "ja", "km",
          "ko", "lo", "mg", "ml", "mn", "mr", "ms", "my", "ne", "nl", "pl", "ps", "pt", "ru", "rw",
          "si", "so", "sw", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh", "zu");

  /** A value and what people call it. */
  public record Choice(String value, String label) {}

  private final List<Choice> countries =
      sorted(
          Arrays.stream(Locale.getISOCountries())
              .map(code -> new Choice(code, new CountryCode(code).displayName(Locale.ENGLISH))));

  private final List<Choice> languages =
      sorted(
          LANGUAGES.stream()
              .map(
                  code ->
                      new Choice(
                          code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))));

  public List<Choice> getCountries() {
    return countries;
  }

  public List<Choice> getLanguages() {
    return languages;
  }

  public List<String> getZones() {
    return Zones.all();
  }

  /** The English name of a country by its code; the code itself for one that is no longer known. */
  public String country(String code) {
    return code == null
        ? ""
        : countries.stream()
            .filter(country -> country.value().equals(code))
            .map(Choice::label)
            .findFirst()
            .orElse(code);
  }

  /** The English names of countries by their codes, in one sentence. */
  public String countryNames(List<String> codes) {
    return countries.stream()
        .filter(country -> codes.contains(country.value()))
        .map(Choice::label)
        .reduce((names, name) -> names + ", " + name)
        .orElse("");
  }

  public String languageName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  private static List<Choice> sorted(Stream<Choice> choices) {
    return choices
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.ENGLISH)))
        .toList();
  }
}
