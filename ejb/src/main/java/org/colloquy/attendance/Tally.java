package org.colloquy.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
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
