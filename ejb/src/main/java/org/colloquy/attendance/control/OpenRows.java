package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.Standing;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.registrations.Seat;
import org.colloquy.registrations.boundary.SeatHolders;

/**
 * The rows of sessions that are not official: three statements, however many there are. {@link
 * Rows} says the same of one session, with numbers to freeze.
 */
@Dependent
public class OpenRows {

  @Inject private PresenceQueries queries;
  @Inject private SeatHolders seats;
  @Inject private Homes homes;

  /** Somebody in a session. */
  private record Place(UUID session, UUID person) {}

  public List<Presence> of(Collection<UUID> sessions) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    Map<Place, Standing> standings = new HashMap<>();
    for (Seat seat : seats.in(sessions)) {
      standings.put(
          new Place(seat.session(), seat.person()),
          seat.confirmed() ? Standing.CONFIRMED : Standing.WAITING);
    }
    List<Attendance> noted = queries.noted(sessions);
    Map<UUID, Homes.Home> from = homes.of(people(standings.keySet(), noted));
    List<Presence> rows = new ArrayList<>();
    for (Attendance each : noted) {
      Standing standing = standings.remove(new Place(each.sessionId(), each.memberId()));
      Homes.Home home = home(from, each.memberId());
      rows.add(
          new Presence(
              each.sessionId(),
              each.memberId(),
              each.kind(),
              standing == null ? Standing.WALK_IN : standing,
              each.status(),
              each.seconds(),
              home.country(),
              home.cadre()));
    }
    standings.forEach(
        (place, standing) -> {
          Homes.Home home = home(from, place.person());
          rows.add(
              new Presence(
                  place.session(),
                  place.person(),
                  AttendanceKind.PERSON,
                  standing,
                  null,
                  null,
                  home.country(),
                  home.cadre()));
        });
    return rows;
  }

  private static Set<UUID> people(Set<Place> seated, List<Attendance> noted) {
    Set<UUID> people = new HashSet<>();
    seated.forEach(place -> people.add(place.person()));
    noted.stream().filter(Attendance::identified).forEach(each -> people.add(each.memberId()));
    return people;
  }

  private static Homes.Home home(Map<UUID, Homes.Home> from, UUID person) {
    return from.getOrDefault(person, Homes.UNKNOWN);
  }
}
