package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.figures.Figure;
import org.colloquy.figures.FigureRow;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;

/**
 * How many people are registered for each of the sessions that start last. Every member sees these
 * numbers at the session, so none is small enough to be hidden here.
 */
@Dependent
public class RegistrationsBySession implements Figure {

  private static final int MOST = 20;

  /** Asks how full they are, and not how anybody stands in them. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private SessionQueries sessions;
  @Inject private Seating seating;

  @Override
  public String code() {
    return "registrations-by-session";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public Drawing drawing() {
    return Drawing.STACKED;
  }

  @Override
  public List<String> series() {
    return List.of("confirmed", "waiting");
  }

  @Override
  public Axis axis() {
    return Axis.SESSION;
  }

  @Override
  public boolean ofPeople() {
    return false;
  }

  @Override
  public List<FigureRow> rows() {
    List<Object[]> latest = new ArrayList<>(sessions.latest(MOST));
    Collections.reverse(latest);
    Map<UUID, Standing> standings =
        seating.of(latest.stream().map(row -> (UUID) row[0]).toList(), NOBODY);
    return latest.stream().map(row -> row((UUID) row[0], (String) row[1], standings)).toList();
  }

  private static FigureRow row(UUID id, String title, Map<UUID, Standing> standings) {
    Standing standing = standings.getOrDefault(id, Standing.EMPTY);
    return new FigureRow(
        id.toString(), title, List.of((long) standing.confirmed(), (long) standing.waiting()));
  }
}
