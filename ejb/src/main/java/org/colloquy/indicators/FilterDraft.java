package org.colloquy.indicators;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.colloquy.sessions.Modality;
import org.colloquy.tenants.CountryCode;
import org.colloquy.totals.ImpreciseDay;

/**
 * A filter as somebody types it; whatever is missing or empty is not asked for.
 *
 * @param from a day or a month
 * @param to likewise
 * @param kind a code of a kind of session
 * @param community an id
 * @param modality {@link Modality} by name, in any case
 * @param country an ISO 3166 code
 * @param cadre a code of a cadre
 * @param official {@code true} for reconciled sessions alone
 */
public record FilterDraft(
    String from,
    String to,
    String kind,
    String community,
    String modality,
    String country,
    String cadre,
    String official) {

  public static final FilterDraft EMPTY =
      new FilterDraft(null, null, null, null, null, null, null, null);

  private static final String YES = "true";
  private static final String NO = "false";

  public FilterDraft {
    from = stripped(from);
    to = stripped(to);
    kind = stripped(kind);
    community = stripped(community);
    modality = stripped(modality).toUpperCase(Locale.ROOT).replace('-', '_');
    country = stripped(country).toUpperCase(Locale.ROOT);
    cadre = stripped(cadre);
    official = stripped(official).toLowerCase(Locale.ROOT);
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  /**
   * What is wrong with it: the key of a sentence for each field, in their order.
   *
   * @param isKind whether a code is one of the network's kinds of sessions
   * @param isCadre whether a code is one of its cadres
   */
  public Map<String, String> faults(Predicate<String> isKind, Predicate<String> isCadre) {
    Map<String, String> faults = new LinkedHashMap<>();
    Optional<ImpreciseDay> begins = ImpreciseDay.of(from);
    Optional<ImpreciseDay> ends = ImpreciseDay.of(to);
    if (!from.isEmpty() && begins.isEmpty()) {
      faults.put("from", "totals.day");
    }
    if (!to.isEmpty() && ends.isEmpty()) {
      faults.put("to", "totals.day");
    } else if (begins.isPresent()
        && ends.filter(end -> end.last().isBefore(begins.get().first())).isPresent()) {
      faults.put("to", "totals.order");
    }
    if (!kind.isEmpty() && !isKind.test(kind)) {
      faults.put("kind", "totals.kinds");
    }
    if (!modality.isEmpty() && wanted().isEmpty()) {
      faults.put("modality", "indicators.modality");
    }
    if (!country.isEmpty() && !CountryCode.isIn(country)) {
      faults.put("country", "totals.countries");
    }
    if (!cadre.isEmpty() && !isCadre.test(cadre)) {
      faults.put("cadre", "indicators.cadre");
    } else if (!cadre.isEmpty() && !country.isEmpty()) {
      faults.put("cadre", "indicators.both");
    }
    if (!official.isEmpty() && !official.equals(YES) && !official.equals(NO)) {
      faults.put("official", "indicators.official");
    }
    return faults;
  }

  private Optional<Modality> wanted() {
    return Arrays.stream(Modality.values())
        .filter(each -> each.name().equals(modality))
        .findFirst();
  }

  /** Empty where it is no id of anything. */
  public Optional<UUID> communityId() {
    try {
      return community.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(community));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Only of one in which nothing is wrong. */
  public Filter filter() {
    return new Filter(
        ImpreciseDay.of(from),
        ImpreciseDay.of(to),
        said(kind),
        communityId(),
        wanted(),
        said(country),
        said(cadre),
        official.equals(YES));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
