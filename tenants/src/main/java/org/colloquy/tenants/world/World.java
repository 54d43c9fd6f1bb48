package org.colloquy.tenants.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.words.Languages;

/**
 * The countries of ISO 3166 in the regions and subregions of UN M49, and the names that people give
 * them. It is data of the program ({@code m49.csv}, {@code aliases.csv}, each with its edition) and
 * the same for every network.
 */
public final class World {

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Each part of the world by its code, continents before what lies in them. */
  private static final Map<String, Area> AREAS = new LinkedHashMap<>();

  /** The smallest part in which each country lies. */
  private static final Map<String, String> PLACES = new HashMap<>();

  private static final Map<String, String> NAMED = new HashMap<>();

  static {
    for (var line : lines("m49.csv")) {
      var parts = line.split(";", -1);
      if (parts[0].equals("area")) {
        AREAS.put(parts[1], new Area(parts[1], Optional.of(parts[2]).filter(p -> !p.isEmpty())));
      } else {
        PLACES.put(parts[1], parts[2]);
      }
    }
    for (var country : Locale.getISOCountries()) {
      NAMED.put(folded(country), country);
      NAMED.put(folded(new Locale.Builder().setRegion(country).build().getISO3Country()), country);
    }
    Stream.concat(Languages.spoken().stream(), Stream.of(Locale.forLanguageTag("es")))
        .forEach(
            language -> {
              for (var country : Locale.getISOCountries()) {
                NAMED.putIfAbsent(folded(new CountryCode(country).displayName(language)), country);
              }
            });
    for (var line : lines("aliases.csv")) {
      var parts = line.split(";", -1);
      for (var name : parts[1].split("\\|", -1)) {
        NAMED.put(folded(name), parts[0]);
      }
    }
  }

  private World() {}

  /** Every part of the world, a continent before what lies in it. */
  public static List<Area> areas() {
    return List.copyOf(AREAS.values());
  }

  /** The part of that code; empty where there is none. */
  public static Optional<Area> area(String code) {
    return Optional.ofNullable(AREAS.get(code));
  }

  /**
   * The parts in which a country lies, the smallest first; none for one that lies in none, as
   * Antarctica does.
   */
  public static List<Area> areasOf(CountryCode country) {
    return Stream.iterate(
            area(PLACES.get(country.value())),
            Optional::isPresent,
            area -> area.flatMap(Area::parent).flatMap(World::area))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The codes of all countries in this part of the world; none for an unknown part. */
  public static Set<String> countriesIn(String area) {
    return PLACES.keySet().stream()
        .filter(
            country ->
                areasOf(new CountryCode(country)).stream()
                    .anyMatch(part -> part.code().equals(area)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The country that somebody means: by its code of two or three letters, its name in one of the
   * languages that are spoken here, or another that it goes by or went by ({@code Laos}, {@code Lao
   * PDR}, {@code Swaziland}). Letter case, accents and punctuation do not matter.
   */
  public static Optional<CountryCode> named(String text) {
    return Optional.ofNullable(text == null ? null : NAMED.get(folded(text))).map(CountryCode::new);
  }

  private static String folded(String name) {
    var plain =
        MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(plain.startsWith("the ") ? plain.substring(4) : plain).replaceAll("");
  }

  /** Without what is said of the file itself. */
  private static List<String> lines(String file) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(World.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
