package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.world.Area;
import org.colloquy.tenants.world.World;

/**
 * Countries, languages and time zones, as forms offer them to choose from. A form that shows what
 * is kept already asks for the choices {@code with} it: whatever it is, it is there and can stay.
 */
@Named("choices")
@RequestScoped
public class Choices {

  private static final List<String> LANGUAGES =
      List.of(
          "am", "ar", "bn", "cy", "de", "en", "es", "fa", "fr", "ha", "hi", "id", "it", "ja", "km",
          "ko", "lo", "mg", "ml", "mn", "mr", "ms", "my", "ne", "nl", "pl", "ps", "pt", "ru", "rw",
          "si", "so", "sw", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh", "zu");

  /** Made once for each language that is spoken. */
  private static final Map<Locale, List<Choice>> COUNTRIES = new ConcurrentHashMap<>();

  private static final Map<Locale, List<Choice>> LANGUAGE_NAMES = new ConcurrentHashMap<>();

  @Inject private Reader reader;

  /** A value and what people call it. */
  public record Choice(String value, String label) {}

  public List<Choice> getCountries() {
    return COUNTRIES.computeIfAbsent(
        reader.language(),
        language ->
            sorted(
                language,
                Arrays.stream(Locale.getISOCountries())
                    .map(code -> new Choice(code, new CountryCode(code).displayName(language)))));
  }

  public List<Choice> countriesWith(String kept) {
    return with(getCountries(), kept, kept);
  }

  /** The same for several that are kept. */
  public List<Choice> countriesWithAll(List<String> kept) {
    var all = getCountries();
    for (var country : kept) {
      all = with(all, country, country);
    }
    return all;
  }

  public List<Choice> languagesWith(String kept) {
    return with(getLanguages(), kept, kept == null ? null : languageName(kept));
  }

  /** The same for several that are kept. */
  public List<Choice> languagesWithAll(List<String> kept) {
    var all = getLanguages();
    for (var language : kept) {
      all = with(all, language, languageName(language));
    }
    return all;
  }

  /** The names of languages by their codes, in one sentence. */
  public String languageNames(List<String> codes) {
    return codes.stream().map(this::languageName).collect(Collectors.joining(", "));
  }

  /** The parts of the world, each called by its continent too. */
  public List<Choice> getAreas() {
    return World.areas().stream().map(area -> new Choice(area.code(), areaName(area))).toList();
  }

  private String areaName(Area area) {
    var own = area.displayName(reader.language());
    return area.parent()
        .flatMap(World::area)
        .map(parent -> areaName(parent) + " › " + own)
        .orElse(own);
  }

  public List<Choice> spokenWith(String kept) {
    return with(getSpoken(), kept, kept == null ? null : languageName(kept));
  }

  public List<String> zonesWith(String kept) {
    return Zones.with(kept);
  }

  public List<Choice> getLanguages() {
    return LANGUAGE_NAMES.computeIfAbsent(
        reader.language(),
        language ->
            sorted(language, LANGUAGES.stream().map(code -> new Choice(code, languageName(code)))));
  }

  /** The languages that Colloquy itself speaks, each by its own name. */
  public List<Choice> getSpoken() {
    return Languages.spoken().stream()
        .map(
            language -> {
              var name = language.getDisplayLanguage(language);
              return new Choice(
                  language.toLanguageTag(),
                  name.substring(0, 1).toUpperCase(language) + name.substring(1));
            })
        .toList();
  }

  /** The name of a country by its code; the code itself for one that is no longer known. */
  public String country(String code) {
    return code == null
        ? ""
        : getCountries().stream()
            .filter(country -> country.value().equals(code))
            .map(Choice::label)
            .findFirst()
            .orElse(code);
  }

  /** The names of countries by their codes, in one sentence. */
  public String countryNames(List<String> codes) {
    return getCountries().stream()
        .filter(country -> codes.contains(country.value()))
        .map(Choice::label)
        .collect(Collectors.joining(", "));
  }

  public String languageName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(reader.language());
  }

  private static List<Choice> with(List<Choice> offered, String kept, String label) {
    return kept == null
            || kept.isBlank()
            || offered.stream().anyMatch(choice -> choice.value().equals(kept))
        ? offered
        : Stream.concat(Stream.of(new Choice(kept, label)), offered.stream()).toList();
  }

  private static List<Choice> sorted(Locale language, Stream<Choice> choices) {
    return choices
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language)))
        .toList();
  }
}
