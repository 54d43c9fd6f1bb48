package org.colloquy.totals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Line;

/**
 * A total as somebody types it.
 *
 * @param from a day or a month
 * @param to likewise; missing where nobody said up to when it was counted
 * @param kinds codes of kinds of sessions; none for all
 * @param countries ISO 3166 codes: those that are covered, and, of a total of countries, those that
 *     are counted; none for all, or where they are not named
 * @param source who says so, and in which words
 */
public record TotalDraft(
    String measure,
    String from,
    String to,
    List<String> kinds,
    List<String> countries,
    String value,
    String bound,
    String source) {

  private static final int LONGEST_SOURCE = 200;
  private static final int MOST = 50;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  public TotalDraft {
    measure = upper(measure);
    from = stripped(from);
    to = stripped(to);
    kinds = each(kinds).stream().map(String::strip).distinct().toList();
    countries = each(countries).stream().map(TotalDraft::upper).distinct().toList();
    value = stripped(value);
    bound = stripped(bound).isEmpty() ? Bound.EXACT.name() : upper(bound);
    source = source == null ? "" : Line.of(source);
  }

  private static List<String> each(List<String> texts) {
    return texts == null
        ? List.of()
        : texts.stream().filter(text -> text != null && !text.isBlank()).toList();
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  private static String upper(String text) {
    return stripped(text).toUpperCase(Locale.ROOT);
  }

  /**
   * What is wrong with it: the key of a sentence for each field, in their order.
   *
   * @param isKind whether a code is one of the network's kinds of sessions
   */
  public Map<String, String> faults(Predicate<String> isKind) {
    var faults = new LinkedHashMap<String, String>();
    if (one(Measure.values(), measure).isEmpty()) {
      faults.put("measure", "totals.measure");
    }
    var begins = ImpreciseDay.of(from);
    var ends = ImpreciseDay.of(to);
    if (begins.isEmpty()) {
      faults.put("from", "totals.day");
    }
    if (!to.isEmpty() && ends.isEmpty()) {
      faults.put("to", "totals.day");
    } else if (begins.isPresent()
        && ends.filter(end -> end.last().isBefore(begins.get().first())).isPresent()) {
      faults.put("to", "totals.order");
    }
    if (kinds.size() > MOST || !kinds.stream().allMatch(isKind)) {
      faults.put("kinds", "totals.kinds");
    }
    if (!countries.stream().allMatch(CountryCode::isIn)) {
      faults.put("countries", "totals.countries");
    }
    if (!NUMBER.matcher(value).matches()) {
      faults.put("value", "totals.value");
    } else if (measure.equals(Measure.COUNTRIES.name())
        && countries.size() > Long.parseLong(value)) {
      faults.put("value", "totals.value.named");
    }
    if (one(Bound.values(), bound).isEmpty()) {
      faults.put("bound", "totals.bound");
    }
    if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
      faults.put("source", "totals.source");
    }
    return faults;
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  /** Only of one in which nothing is wrong. */
  public LegacyTotal total(UUID id) {
    return new LegacyTotal(
        id,
        Measure.valueOf(measure),
        new Scope(new ImpreciseDay(from), ImpreciseDay.of(to), set(kinds), set(countries)),
        new Amount(Long.parseLong(value), Bound.valueOf(bound)),
        source);
  }

  private static Set<String> set(List<String> texts) {
    return new LinkedHashSet<>(texts);
  }
}
