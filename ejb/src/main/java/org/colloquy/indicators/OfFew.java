package org.colloquy.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.colloquy.attendance.Came;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Tally;
import org.colloquy.suppression.Suppression;
import org.colloquy.suppression.TooFew;

/**
 * Which indicators of the people of one country, or of one cadre, are not shown. Each number is
 * decided on in the table of all countries, or cadres, so that no more is learnt from asking for
 * one after the other.
 */
public final class OfFew {

  /** The place of the group that was chosen among all. */
  private static final int CHOSEN = 0;

  private final Suppression suppression;
  private final List<Numbers> groups = new ArrayList<>();

  /** What can be told of one group. */
  private record Numbers(Tally all, Tally noted, long people, long came, long seated, long again) {

    static Numbers of(Counted counted) {
      return new Numbers(
          counted.tally(),
          counted.at(counted::isNoted).tally(),
          counted.people(came -> came.present() + came.registered() > 0),
          counted.people(came -> came.present() > 0),
          counted.people(came -> came.registered() > 0),
          counted.came(2));
    }
  }

  /**
   * @param everybody at the sessions that were chosen, countries and cadres told apart
   * @param filter with a country, or a cadre
   */
  public OfFew(Counted everybody, Filter filter, Suppression suppression) {
    this.suppression = suppression;
    boolean byCountry = filter.country().isPresent();
    Function<Cell, String> ofCell = byCountry ? Cell::country : Cell::cadre;
    Function<Came, String> ofCame = byCountry ? Came::country : Came::cadre;
    String wanted = filter.country().or(filter::cadre).orElseThrow();
    Map<String, Integer> places = new LinkedHashMap<>();
    places.put(wanted, CHOSEN);
    Stream.concat(
            everybody.cells().stream().filter(Cell::counts).map(ofCell),
            everybody.people().stream().map(ofCame))
        .forEach(group -> places.putIfAbsent(group, places.size()));
    places
        .keySet()
        .forEach(
            group ->
                groups.add(
                    Numbers.of(
                        everybody.where(
                            cell -> Objects.equals(ofCell.apply(cell), group),
                            came -> Objects.equals(ofCame.apply(came), group)))));
  }

  /** Refuses to say anything of too few people, and of all but too few. */
  public void check() {
    if (hides(Numbers::people)) {
      throw new TooFew();
    }
  }

  /** The indicator as it may be seen. */
  public Indicator shown(Indicator indicator) {
    return hidden(indicator.code()) ? indicator.suppressed() : indicator.bare();
  }

  private boolean hidden(String code) {
    return switch (code) {
      case "activities", "kinds-used" -> false;
      case "registrations" -> seats();
      case "attendance-ratio" -> seats() || came();
      case "show-up-rate" ->
          seats()
              || came()
              || hides(of -> of.noted().showUps())
              || hides(of -> of.noted().registrations() - of.noted().showUps())
              || hides(of -> of.noted().attendances() - of.noted().showUps());
      case "repeat-rate" -> came() || hides(Numbers::again) || hides(of -> of.came() - of.again());
      default -> came();
    };
  }

  private boolean seats() {
    return hides(of -> of.all().registrations())
        || hides(of -> of.noted().registrations())
        || hides(of -> of.all().registrations() - of.noted().registrations())
        || hides(Numbers::seated);
  }

  private boolean came() {
    return hides(of -> of.all().attendances()) || hides(Numbers::came);
  }

  private boolean hides(ToLongFunction<Numbers> number) {
    List<Long> parts = groups.stream().map(number::applyAsLong).toList();
    return suppression.hides(parts, CHOSEN, parts.stream().mapToLong(Long::longValue).sum());
  }
}
