package org.colloquy.indicators.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.attendance.Came;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.boundary.Presences;
import org.colloquy.indicators.Counted;
import org.colloquy.indicators.Filter;
import org.colloquy.sessions.HeldSession;
import org.colloquy.sessions.boundary.HeldCatalogue;
import org.colloquy.shared.Sittings;

/**
 * Counts the sessions that a filter chooses: a statement for the sessions, one for which of them
 * are official, two for those, and three for the others where there are any.
 */
@Dependent
public class Counting {

  @Inject private HeldCatalogue catalogue;
  @Inject private Presences presences;

  /**
   * The sessions that were chosen.
   *
   * @param sessions in their order
   * @param official when those of them were held whose figures are official
   * @param notOfficial how many the filter leaves out for not being so
   */
  public record Choice(List<HeldSession> sessions, Map<UUID, Sittings> official, long notOfficial) {

    private List<UUID> ids(boolean wanted) {
      return sessions.stream()
          .map(HeldSession::id)
          .filter(id -> official.containsKey(id) == wanted)
          .toList();
    }
  }

  public Choice choose(Filter filter) {
    List<HeldSession> chosen = catalogue.all().stream().filter(filter::chooses).toList();
    Map<UUID, Sittings> official =
        presences.official(chosen.stream().map(HeldSession::id).toList());
    List<HeldSession> left =
        filter.official()
            ? chosen.stream().filter(session -> official.containsKey(session.id())).toList()
            : chosen;
    return new Choice(left, official, chosen.size() - left.size());
  }

  /** Everybody at them; countries and cadres of people are told apart where the filter needs it. */
  public Counted count(Choice choice, Filter filter) {
    List<UUID> official = choice.ids(true);
    List<Presence> open = presences.openRows(choice.ids(false));
    List<Cell> cells = new ArrayList<>(presences.cells(official, filter.cadre().isPresent()));
    cells.addAll(Cell.of(open));
    List<Came> people = new ArrayList<>(presences.people(official, filter.ofPeople()));
    people.addAll(Came.of(open));
    return Counted.of(choice.sessions(), choice.official(), cells, people);
  }

  /** Without who came: for those who need no more than how many. */
  public Counted cells(Choice choice) {
    List<Cell> cells = new ArrayList<>(presences.cells(choice.ids(true), false));
    cells.addAll(Cell.of(presences.openRows(choice.ids(false))));
    return Counted.of(choice.sessions(), choice.official(), cells, List.of());
  }

  /** All their rows, one by one. */
  public List<Presence> rows(Choice choice) {
    List<Presence> rows = new ArrayList<>(presences.rows(choice.ids(true)));
    rows.addAll(presences.openRows(choice.ids(false)));
    return rows;
  }
}
