package org.colloquy.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of one session that was held, counted from its rows and from nothing else. Hosts,
 * faculty and what is no person are in none but {@code excluded}.
 *
 * @param registrations who had a seat
 * @param waiting who was still in line for one
 * @param attendances who was present, known by name or not
 * @param showUps who had a seat and was present
 * @param walkIns who was present, is known, and had no seat
 * @param people who was present and is known
 * @param unidentified who was present and is not known
 * @param partial who was there for less than counts
 * @param noShows who had a seat, and neither came nor was excused
 * @param excused who had a seat and was excused
 * @param excluded rows of hosts, faculty and what is no person
 * @param assumed who was present, nobody measured how long, and counts with all of the time
 * @param seconds that all who were there were there, together
 */
@Schema(name = "SessionTally")
public record Tally(
    long registrations,
    long waiting,
    long attendances,
    long showUps,
    long walkIns,
    long people,
    long unidentified,
    long partial,
    long noShows,
    long excused,
    long excluded,
    long assumed,
    long seconds) {

  /**
   * Counts them.
   *
   * @param held for how many seconds the session was held
   */
  public static Tally of(List<AttendanceRow> rows, long held) {
    long assumed = count(rows, row -> row.present() && row.seconds() == null);
    return new Tally(
        count(rows, AttendanceRow::registered),
        count(rows, row -> row.counts() && row.standing() == Standing.WAITING),
        count(rows, AttendanceRow::present),
        count(rows, row -> row.present() && row.registered()),
        count(rows, row -> row.present() && row.identified() && !row.registered()),
        count(rows, row -> row.present() && row.identified()),
        count(rows, row -> row.present() && !row.identified()),
        count(rows, row -> row.counts() && row.status() == AttendanceStatus.PARTIAL),
        count(rows, row -> row.registered() && neitherCameNorWasExcused(row)),
        count(rows, row -> row.registered() && row.status() == AttendanceStatus.EXCUSED),
        count(rows, row -> !row.counts()),
        assumed,
        assumed * held + measured(rows));
  }

  /** The same of rows of one session that were put together where they are alike. */
  public static Tally ofCells(Collection<Cell> cells, long held) {
    ToLongFunction<Predicate<Cell>> rows = which -> sum(cells, which, Cell::rows);
    Predicate<Cell> present = Cell::present;
    Predicate<Cell> registered = Cell::registered;
    long people = sum(cells, present, Cell::identified);
    long attendances = rows.applyAsLong(present);
    long assumed = attendances - sum(cells, present, Cell::measured);
    return new Tally(
        rows.applyAsLong(registered),
        rows.applyAsLong(cell -> cell.counts() && cell.standing() == Standing.WAITING),
        attendances,
        rows.applyAsLong(present.and(registered)),
        sum(cells, present.and(registered.negate()), Cell::identified),
        people,
        attendances - people,
        rows.applyAsLong(cell -> cell.counts() && cell.status() == AttendanceStatus.PARTIAL),
        rows.applyAsLong(
            registered.and(
                cell -> cell.status() == null || cell.status() == AttendanceStatus.ABSENT)),
        rows.applyAsLong(registered.and(cell -> cell.status() == AttendanceStatus.EXCUSED)),
        rows.applyAsLong(cell -> !cell.counts()),
        assumed,
        assumed * held
            + sum(
                cells,
                cell -> cell.counts() && cell.status() != null && cell.status().there(),
                Cell::seconds));
  }

  /** Of both together. */
  public Tally plus(Tally other) {
    return new Tally(
        registrations + other.registrations,
        waiting + other.waiting,
        attendances + other.attendances,
        showUps + other.showUps,
        walkIns + other.walkIns,
        people + other.people,
        unidentified + other.unidentified,
        partial + other.partial,
        noShows + other.noShows,
        excused + other.excused,
        excluded + other.excluded,
        assumed + other.assumed,
        seconds + other.seconds);
  }

  private static long sum(
      Collection<Cell> cells, Predicate<Cell> which, ToLongFunction<Cell> what) {
    return cells.stream().filter(which).mapToLong(what).sum();
  }

  /** Attendances of 100 registrations, to one digit; null where nobody had registered. */
  public BigDecimal ratio() {
    return percent(attendances, registrations);
  }

  /** Of those with a seat the share that came, to one digit; null where nobody had registered. */
  public BigDecimal showUpRate() {
    return percent(showUps, registrations);
  }

  /** Together, to one digit. */
  public BigDecimal hours() {
    return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(3600), 1, RoundingMode.HALF_UP);
  }

  private static boolean neitherCameNorWasExcused(AttendanceRow row) {
    return row.status() == null || row.status() == AttendanceStatus.ABSENT;
  }

  private static long measured(List<AttendanceRow> rows) {
    return rows.stream()
        .filter(row -> row.counts() && row.seconds() != null)
        .filter(row -> row.status() != null && row.status().there())
        .mapToLong(AttendanceRow::seconds)
        .sum();
  }

  private static long count(List<AttendanceRow> rows, Predicate<AttendanceRow> which) {
    return rows.stream().filter(which).count();
  }

  private static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
