package org.colloquy.attendance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * So many rows of one session that are alike. All counts of people follow from such cells by adding
 * them; a session has a few dozen, however many came.
 *
 * @param status null while nothing is noted
 * @param country null where unknown
 * @param cadre null where unknown, and where nobody asked to tell cadres apart
 * @param rows how many there are
 * @param identified of how many of them it is known who they are
 * @param measured how many of them were measured
 * @param seconds that those were there, together
 */
public record Cell(
    UUID session,
    AttendanceKind kind,
    Standing standing,
    AttendanceStatus status,
    String country,
    String cadre,
    long rows,
    long identified,
    long measured,
    long seconds) {

  /** The same rows, counted one by one. */
  public static List<Cell> of(Collection<Presence> rows) {
    return added(rows.stream().map(Cell::of));
  }

  /** Those that are alike put together. */
  public static List<Cell> added(Stream<Cell> cells) {
    return List.copyOf(
        cells.collect(Collectors.toMap(Cell::key, cell -> cell, Cell::plus)).values());
  }

  private static Cell of(Presence row) {
    return new Cell(
        row.session(),
        row.kind(),
        row.standing(),
        row.status(),
        row.country(),
        row.cadre(),
        1,
        row.person() == null ? 0 : 1,
        row.seconds() == null ? 0 : 1,
        row.seconds() == null ? 0 : row.seconds());
  }

  private record Key(
      UUID session,
      AttendanceKind kind,
      Standing standing,
      AttendanceStatus status,
      String country,
      String cadre) {}

  private Key key() {
    return new Key(session, kind, standing, status, country, cadre);
  }

  private Cell plus(Cell other) {
    return new Cell(
        session,
        kind,
        standing,
        status,
        country,
        cadre,
        rows + other.rows,
        identified + other.identified,
        measured + other.measured,
        seconds + other.seconds);
  }

  /** Whether they are people who came, or were to come, to learn. */
  public boolean counts() {
    return kind == AttendanceKind.PERSON;
  }

  public boolean present() {
    return counts() && status == AttendanceStatus.PRESENT;
  }

  public boolean registered() {
    return counts() && standing == Standing.CONFIRMED;
  }
}
