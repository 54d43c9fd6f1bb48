package org.colloquy.messages.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a mail says of several dates of a series.
 *
 * @param days the soonest first
 */
public record SeriesFacts(UUID id, String title, List<Day> days) {

  public SeriesFacts {
    days = List.copyOf(days);
  }

  /**
   * One of the dates.
   *
   * @param waiting whether the reader has no seat for it yet
   */
  public record Day(SessionFacts session, boolean waiting) implements Comparable<Day> {

    @Override
    public int compareTo(Day other) {
      return Comparator.comparing((Day day) -> day.session().startsAt())
          .thenComparing(day -> day.session().id())
          .compare(this, other);
    }
  }
}
