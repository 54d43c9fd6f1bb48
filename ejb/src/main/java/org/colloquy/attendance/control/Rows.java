package org.colloquy.attendance.control;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceRow;
import org.colloquy.attendance.Standing;
import org.colloquy.attendance.Tally;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.attendance.entity.Reconciliation;
import org.colloquy.registrations.boundary.SeatHolders;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/** The rows that figures are counted from: as they are now, and as they were frozen. */
@Dependent
public class Rows {

  @Inject private AttendanceQueries attendances;
  @Inject private SeatHolders seats;
  @Inject private Homes homes;
  @Inject private BusinessClock clock;

  /**
   * Those of a session, by number: the frozen ones where it is reconciled, else as they would be
   * frozen now.
   */
  public List<AttendanceRow> of(PlannedSession session) {
    return attendances.reconciliation(session.id()).isPresent()
        ? attendances.of(session.id()).stream()
            .map(Attendance::row)
            .sorted(comparing(AttendanceRow::number))
            .toList()
        : live(session).stream().map(Live::row).toList();
  }

  /**
   * Makes the figures official, with what reports say counted by when it was held. Who had a seat,
   * or waited for one, and of whom nothing is noted has a row from now on too, so that the rows
   * alone say everything.
   *
   * @param share percent of it that made somebody present
   */
  public Reconciliation freeze(PlannedSession session, Sittings held, int share, UUID by) {
    List<Live> live = live(session);
    AttendanceMode usual = TickedList.usual(session);
    for (Live each : live) {
      Attendance row = each.noted();
      if (row == null) {
        row = Attendance.of(Ids.next(), session.id(), each.person());
        row.nothingNoted(usual, by, clock.now());
        attendances.add(row);
      }
      AttendanceRow frozen = each.row();
      row.freeze(frozen.number(), frozen.standing(), frozen.country(), frozen.cadre());
    }
    Reconciliation made =
        Reconciliation.of(
            session.id(),
            held,
            share,
            Tally.of(live.stream().map(Live::row).toList(), held.length().toSeconds()),
            by,
            clock.now());
    attendances.add(made);
    return made;
  }

  /** A row as it is now, of somebody of whom something is noted or not. */
  private record Live(UUID person, Attendance noted, AttendanceRow row) {}

  /** The numbers say nothing: ids are in no order of names. */
  private List<Live> live(PlannedSession session) {
    Map<UUID, Attendance> noted =
        attendances.of(session.id()).stream()
            .collect(Collectors.toMap(Attendance::person, Function.identity()));
    Set<UUID> seated = seats.of(session.id());
    Set<UUID> waiting = seats.waitingFor(session.id());
    List<UUID> all =
        Stream.of(seated, waiting, noted.keySet())
            .flatMap(Set::stream)
            .distinct()
            .sorted()
            .toList();
    Map<UUID, Homes.Home> from = homes.of(all);
    List<Live> live = new ArrayList<>();
    for (UUID person : all) {
      Standing how =
          seated.contains(person)
              ? Standing.CONFIRMED
              : waiting.contains(person) ? Standing.WAITING : Standing.WALK_IN;
      Homes.Home home = from.getOrDefault(person, new Homes.Home(null, null));
      Attendance row = noted.get(person);
      int number = live.size() + 1;
      live.add(
          new Live(
              person,
              row,
              row == null
                  ? new AttendanceRow(
                      number,
                      AttendanceKind.PERSON,
                      true,
                      how,
                      null,
                      null,
                      null,
                      null,
                      home.country(),
                      home.cadre(),
                      false)
                  : row.row(
                      number, how, row.countryOr(home.country()), row.cadreOr(home.cadre()))));
    }
    return live;
  }
}
