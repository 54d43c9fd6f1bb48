package org.colloquy.indicators.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.attendance.Cell;
import org.colloquy.indicators.Counted;
import org.colloquy.indicators.Filter;
import org.colloquy.indicators.QualityLine;
import org.colloquy.indicators.QualityLines;
import org.colloquy.indicators.Which;
import org.colloquy.sessions.HeldSession;
import org.colloquy.tenants.time.BusinessClock;

/** What is amiss with what was noted of sessions. */
@Dependent
public class Amiss implements QualityLines {

  /** Within which those who organise a session see to its figures. */
  public static final Duration TIME_TO_RECONCILE = Duration.ofDays(14);

  @Inject private Counting counting;
  @Inject private BusinessClock clock;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<QualityLine> lines() {
    Counted counted = counting.cells(counting.choose(Filter.NONE));
    Predicate<Cell> unknown = cell -> cell.country() == null;
    return List.of(
        line("nothing-noted", counted, Which.NOTHING_NOTED),
        line("overdue", counted, Which.OVERDUE),
        new QualityLine("registrations-country", counted.rows(unknown.and(Cell::registered))),
        new QualityLine("attendances-country", counted.rows(unknown.and(Cell::present))));
  }

  private QualityLine line(String code, Counted counted, Which which) {
    return new QualityLine(code, counted.sessions().stream().filter(is(which, counted)).count());
  }

  /** Whether a session is one of these. */
  public Predicate<HeldSession> is(Which which, Counted counted) {
    Instant due = clock.now().minus(TIME_TO_RECONCILE);
    return switch (which) {
      case ALL -> session -> true;
      case NOTHING_NOTED -> session -> !counted.isNoted(session);
      case OVERDUE ->
          session ->
              !counted.official().containsKey(session.id())
                  && session.sittings().end().isBefore(due);
      case COUNTRY_UNKNOWN -> {
        var there = counted.unknownCountry();
        yield session -> there.contains(session.id());
      }
    };
  }
}
