package org.colloquy.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.attendance.Came;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Tally;
import org.colloquy.sessions.HeldSession;
import org.colloquy.shared.Sittings;

/**
 * What was counted at the sessions that were chosen.
 *
 * @param sessions in their order
 * @param official when those of them were held whose figures are official
 * @param noted those of which anybody has noted who came, or that are official
 * @param cells their rows
 * @param people how often each came
 */
public record Counted(
    List<HeldSession> sessions,
    Map<UUID, Sittings> official,
    Set<UUID> noted,
    List<Cell> cells,
    List<Came> people) {

  public static Counted of(
      List<HeldSession> sessions,
      Map<UUID, Sittings> official,
      List<Cell> cells,
      List<Came> people) {
    Set<UUID> noted = new HashSet<>(official.keySet());
    cells.stream().filter(cell -> cell.status() != null).map(Cell::session).forEach(noted::add);
    return new Counted(sessions, official, noted, cells, people);
  }

  /**
   * What of it is of people of one country, or of one cadre: the sessions to which any of them came
   * or were to come. What was noted of a session stays noted.
   */
  public Counted where(Predicate<Cell> cell, Predicate<Came> came) {
    List<Cell> theirs = cells.stream().filter(Cell::counts).filter(cell).toList();
    Set<UUID> met = theirs.stream().map(Cell::session).collect(Collectors.toSet());
    return new Counted(
        sessions.stream().filter(session -> met.contains(session.id())).toList(),
        official,
        noted,
        theirs,
        people.stream().filter(came).toList());
  }

  /** Those sessions alone; how often people came is left as it is. */
  public Counted at(Predicate<HeldSession> which) {
    List<HeldSession> some = sessions.stream().filter(which).toList();
    Set<UUID> ids = some.stream().map(HeldSession::id).collect(Collectors.toSet());
    return new Counted(
        some,
        official,
        noted,
        cells.stream().filter(cell -> ids.contains(cell.session())).toList(),
        people);
  }

  /** For how long a session was held, in seconds: as is official, else as planned. */
  public long held(HeldSession session) {
    return Objects.requireNonNullElse(official.get(session.id()), session.sittings())
        .length()
        .toSeconds();
  }

  public boolean isNoted(HeldSession session) {
    return noted.contains(session.id());
  }

  /** Of each session by itself. */
  public Map<UUID, Tally> tallies() {
    Map<UUID, List<Cell>> bySession = bySession();
    Map<UUID, Tally> tallies = new HashMap<>();
    sessions.forEach(
        session ->
            tallies.put(
                session.id(),
                Tally.ofCells(bySession.getOrDefault(session.id(), List.of()), held(session))));
    return tallies;
  }

  public Map<UUID, List<Cell>> bySession() {
    return cells.stream().collect(Collectors.groupingBy(Cell::session));
  }

  /** Of all sessions together. */
  public Tally tally() {
    return tallies().values().stream().reduce(Tally.of(List.of(), 0), Tally::plus);
  }

  /** How many rows there are of these. */
  public long rows(Predicate<Cell> which) {
    return cells.stream().filter(which).mapToLong(Cell::rows).sum();
  }

  /** The sessions where somebody registered or came of whom the country is not known. */
  public Set<UUID> unknownCountry() {
    return cells.stream()
        .filter(cell -> cell.country() == null)
        .filter(cell -> cell.registered() || cell.present())
        .map(Cell::session)
        .collect(Collectors.toSet());
  }

  /** From which people came, without those of whom it is not known. */
  Set<String> countries() {
    return countries(cells);
  }

  static Set<String> countries(Collection<Cell> cells) {
    return cells.stream()
        .filter(Cell::present)
        .map(Cell::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** How many people came so often at least. */
  long came(long times) {
    return people.stream()
        .collect(Collectors.groupingBy(Came::person, Collectors.summingLong(Came::present)))
        .values()
        .stream()
        .filter(often -> often >= times)
        .count();
  }

  /** How many people there are of whom this is said anywhere. */
  long people(Predicate<Came> which) {
    return people.stream().filter(which).map(Came::person).distinct().count();
  }
}
