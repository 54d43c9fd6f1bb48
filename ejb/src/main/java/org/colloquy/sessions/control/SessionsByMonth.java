package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.figures.Figure;
import org.colloquy.figures.FigureRow;
import org.colloquy.tenants.time.BusinessClock;

/** How many sessions were held in each of the last 24 months, each in its organiser's zone. */
@Dependent
public class SessionsByMonth implements Figure {

  private static final int MONTHS = 24;

  @Inject private SessionQueries sessions;
  @Inject private BusinessClock clock;

  @Override
  public String code() {
    return "sessions-by-month";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Drawing drawing() {
    return Drawing.LINE;
  }

  @Override
  public List<String> series() {
    return List.of("held");
  }

  @Override
  public Axis axis() {
    return Axis.MONTH;
  }

  @Override
  public boolean ofPeople() {
    return false;
  }

  @Override
  public List<FigureRow> rows() {
    Instant now = clock.now();
    YearMonth last = YearMonth.from(now.atZone(ZoneOffset.UTC));
    YearMonth first = last.minusMonths(MONTHS - 1L);
    // A day earlier: where it is later than at UTC, the month has begun before.
    Instant from = first.atDay(1).minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return count(sessions.heldSince(from, now), first, last);
  }

  /** A month without any is there with none. */
  static List<FigureRow> count(List<Object[]> held, YearMonth first, YearMonth last) {
    Map<YearMonth, Long> months = new TreeMap<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.put(month, 0L);
    }
    held.stream()
        .map(row -> YearMonth.from(((Instant) row[0]).atZone(ZoneId.of((String) row[1]))))
        .filter(month -> !month.isBefore(first))
        .forEach(month -> months.merge(month, 1L, Long::sum));
    return months.entrySet().stream()
        .map(month -> FigureRow.of(month.getKey().toString(), month.getValue()))
        .toList();
  }
}
