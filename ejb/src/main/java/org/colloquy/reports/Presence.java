package org.colloquy.reports;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.shared.Sittings;

/**
 * For how long one person was in a session: the union of their stays, of all reports together,
 * within the sittings as held. Seconds are kept.
 *
 * <p>A stay of which only the duration is known counts at most as long as it can have been within
 * the sittings. It adds nothing when the same row is there from another file of the same meeting,
 * or when each joining that it sums up is there too; otherwise such stays add up, and never to more
 * than can have been.
 *
 * @param held how long the sittings were together
 * @param durationOnly whether any of it rests on durations alone
 */
public record Presence(Duration present, Duration held, boolean durationOnly) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Presence of(Collection<Stay> stays, Sittings sittings) {
    var session = Spans.of(sittings);
    var exact = stays.stream().filter(stay -> stay.from() != null && !stay.durationOnly()).toList();
    var seen = Spans.union(exact.stream().map(stay -> session.within(stay.from(), stay.until())));
    var summed = summed(stays, exact);
    var most =
        summed.stream().anyMatch(stay -> stay.from() == null)
            ? session
            : Spans.union(
                Stream.concat(Stream.of(seen), summed.stream().map(stay -> window(stay, session))));
    var added =
        summed.stream()
            .map(stay -> least(stay.duration(), window(stay, session).length()))
            .reduce(seen.length(), Duration::plus);
    return new Presence(least(added, most.length()), session.length(), !summed.isEmpty());
  }

  private static Spans window(Stay stay, Spans session) {
    return stay.from() == null ? session : session.within(stay.from(), stay.until());
  }

  private static Duration least(Duration one, Duration other) {
    return one == null || one.compareTo(other) > 0 ? other : one;
  }

  private record Row(Instant from, Instant until, Duration duration) {
    static Row of(Stay stay) {
      return new Row(stay.from(), stay.until(), stay.duration());
    }
  }

  /** Those of which only the duration is known, each once, without what the exact ones tell. */
  private static List<Stay> summed(Collection<Stay> stays, List<Stay> exact) {
    return stays.stream()
        .filter(stay -> stay.from() == null ? stay.duration() != null : stay.durationOnly())
        .collect(groupingBy(Row::of))
        .values()
        .stream()
        .flatMap(same -> same.stream().skip(same.size() - meetings(same)))
        .filter(stay -> !isToldBy(exact, stay))
        .toList();
  }

  /** A report that does not say of which meeting it is may be of any of the others'. */
  private static long meetings(List<Stay> same) {
    return Math.max(
        1, same.stream().map(Stay::meeting).filter(each -> !each.isEmpty()).distinct().count());
  }

  private static boolean isToldBy(List<Stay> exact, Stay sum) {
    var joins = exact.stream().filter(stay -> mayBeOneMeeting(stay, sum)).distinct().toList();
    if (sum.from() != null) {
      return joins.stream().anyMatch(stay -> isAbout(stay.from(), sum.from()))
          && joins.stream().anyMatch(stay -> isAbout(stay.until(), sum.until()));
    }
    return joins.stream().collect(groupingBy(Stay::meeting)).values().stream()
            .anyMatch(some -> isSumOf(some, sum.duration()))
        || isSumOf(joins, sum.duration());
  }

  private static boolean mayBeOneMeeting(Stay one, Stay other) {
    return one.meeting().isEmpty()
        || other.meeting().isEmpty()
        || one.meeting().equals(other.meeting());
  }

  /** Reports round to minutes, each in its own way. */
  private static boolean isAbout(Instant one, Instant other) {
    return (one == null || other == null)
        ? Objects.equals(one, other)
        : Duration.between(one, other).abs().compareTo(Duration.ofMinutes(1)) <= 0;
  }

  /** Of two devices at once some reports sum up both, and some do not. */
  private static boolean isSumOf(List<Stay> joins, Duration sum) {
    var rounded = Duration.ofMinutes(joins.size());
    var longest = joins.stream().map(Presence::length).reduce(Duration.ZERO, Duration::plus);
    var shortest = Spans.of(joins).length();
    return !joins.isEmpty()
        && sum.compareTo(longest.plus(rounded)) <= 0
        && sum.compareTo(shortest.minus(rounded)) >= 0;
  }

  private static Duration length(Stay stay) {
    return stay.until() == null
        ? Objects.requireNonNullElse(stay.duration(), Duration.ZERO)
        : Duration.between(stay.from(), stay.until());
  }

  /** Compared before anything is rounded: exactly this share is enough. */
  public boolean reaches(BigDecimal percent) {
    return !held.isZero()
        && BigDecimal.valueOf(present.toNanos())
                .multiply(HUNDRED)
                .compareTo(BigDecimal.valueOf(held.toNanos()).multiply(percent))
            >= 0;
  }

  /** For people to read: to one digit, half up; zero where nothing was held. */
  public BigDecimal percent() {
    return held.isZero()
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(present.toNanos())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(held.toNanos()), 1, RoundingMode.HALF_UP);
  }
}
