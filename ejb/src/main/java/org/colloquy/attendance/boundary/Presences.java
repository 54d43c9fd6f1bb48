package org.colloquy.attendance.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.attendance.Came;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.control.OpenRows;
import org.colloquy.attendance.control.PresenceQueries;
import org.colloquy.shared.Sittings;

/**
 * The rows of many sessions at once, for the module that makes figures of them. Whether anybody may
 * learn of them is for that module to decide. What is asked of official sessions is counted by the
 * database in one statement each; the rows of the others are put together from registrations and
 * what is noted, as the figures of one session are.
 */
@Dependent
public class Presences {

  @Inject private PresenceQueries queries;
  @Inject private OpenRows open;

  /** When those of these sessions were held whose figures are official; the others are missing. */
  public Map<UUID, Sittings> official(Collection<UUID> sessions) {
    return queries.official(sessions);
  }

  /**
   * The rows of official sessions, put together where they are alike.
   *
   * @param cadres whether to tell cadres apart
   */
  public List<Cell> cells(Collection<UUID> official, boolean cadres) {
    return queries.cells(official, cadres);
  }

  /**
   * How often people came to official sessions.
   *
   * @param homes whether to tell countries and cadres apart, and to tell of who only registered
   */
  public List<Came> people(Collection<UUID> official, boolean homes) {
    return queries.people(official, homes);
  }

  /** The rows of official sessions, one by one. */
  public List<Presence> rows(Collection<UUID> official) {
    return queries.rows(official);
  }

  /** The rows of sessions that are not official, as they would be frozen now. */
  public List<Presence> openRows(Collection<UUID> sessions) {
    return open.of(sessions);
  }
}
