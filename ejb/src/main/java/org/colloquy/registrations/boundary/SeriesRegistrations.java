package org.colloquy.registrations.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.registrations.control.Notices;
import org.colloquy.registrations.control.RegistrationQueries;
import org.colloquy.registrations.control.Seats;
import org.colloquy.registrations.control.SeriesNotice;
import org.colloquy.registrations.control.Together;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;

/**
 * Coming to all dates of a series that are still to come, in one step and told in one mail. Each of
 * them is a registration of its own afterwards, and can be given back alone.
 */
@Boundary
@Stateless
public class SeriesRegistrations {

  @Inject private Admission admission;
  @Inject private RegistrationQueries registrations;
  @Inject private Seating seating;
  @Inject private Seats seats;
  @Inject private Notices notices;
  @Inject private Together together;

  /**
   * A seat, or a place in line, for each date; who is registered for one keeps what they have.
   * Where places are counted apart it is one online, unless they said otherwise there before.
   */
  @Permit(value = Permission.REGISTER, changes = true)
  public SeriesPlaces register(@NotNull UUID series) {
    UUID me = Caller.current().id();
    List<UUID> coming = comingOf(series);
    Map<UUID, Registration> mine = of(me, coming);
    List<UUID> asked =
        coming.stream().filter(id -> !mine.containsKey(id) || mine.get(id).isCancelled()).toList();
    together.tell(true);
    asked.forEach(id -> seats.registerAsBefore(admission.lockAsVisible(id), me));
    together.tell(false);
    of(me, asked).values().forEach(Registration::cameWithoutEntry);
    if (!asked.isEmpty()) {
      notices.together(SeriesNotice.registered(series, me, asked));
    }
    return places(me, coming);
  }

  /** Gives all of them back, to the next in each line. */
  @Permit(value = Permission.REGISTER, changes = true)
  public void cancel(@NotNull UUID series) {
    UUID me = Caller.current().id();
    List<Registration> mine =
        of(me, comingOf(series)).values().stream()
            .filter(r -> !r.isCancelled())
            .sorted(Comparator.comparing(Registration::sessionId))
            .toList();
    if (mine.isEmpty()) {
      throw new Conflict("not-registered");
    }
    // All in one order, before those that are told of each by itself.
    mine.forEach(each -> admission.lockAsVisible(each.sessionId()));
    Map<Boolean, List<UUID>> byEntry =
        mine.stream()
            .collect(
                Collectors.partitioningBy(
                    SeriesRegistrations::hasEntry,
                    Collectors.mapping(Registration::sessionId, Collectors.toList())));
    byEntry.get(true).forEach(id -> leave(id, me));
    together.tell(true);
    byEntry.get(false).forEach(id -> leave(id, me));
    together.tell(false);
    if (!byEntry.get(false).isEmpty()) {
      notices.together(SeriesNotice.left(series, me, byEntry.get(false)));
    }
  }

  private List<UUID> comingOf(UUID series) {
    List<UUID> coming = admission.comingOf(series);
    if (coming.isEmpty()) {
      throw new Conflict("series-over");
    }
    return coming;
  }

  private void leave(UUID session, UUID me) {
    PlannedSession planned = admission.lockAsVisible(session);
    seats.cancel(planned, me);
  }

  private Map<UUID, Registration> of(UUID me, List<UUID> sessions) {
    return registrations.of(me, sessions).stream()
        .collect(Collectors.toMap(Registration::sessionId, each -> each));
  }

  private SeriesPlaces places(UUID me, List<UUID> coming) {
    List<Place> mine =
        seating.of(coming, me).values().stream()
            .map(Standing::mine)
            .filter(Objects::nonNull)
            .toList();
    int confirmed = (int) mine.stream().filter(Place::confirmed).count();
    return new SeriesPlaces(confirmed, mine.size() - confirmed);
  }

  private static boolean hasEntry(Registration registration) {
    return registration.status() == RegistrationStatus.CONFIRMED && registration.hadEntry();
  }
}
