package org.colloquy.registrations.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.registrations.Seat;
import org.colloquy.registrations.control.RegistrationQueries;
import org.colloquy.registrations.control.SeatsByName;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;

/**
 * Who has a seat, for the modules that turn to those people. Whether anybody may learn of it is for
 * those modules to decide.
 */
@Dependent
public class SeatHolders {

  @Inject private RegistrationQueries registrations;
  @Inject private SeatsByName byName;

  public Set<UUID> of(UUID session) {
    return standing(session, Set.of(RegistrationStatus.CONFIRMED));
  }

  /** Who still waits for one. */
  public Set<UUID> waitingFor(UUID session) {
    return standing(session, Set.of(RegistrationStatus.WAITING, RegistrationStatus.OFFERED));
  }

  /** Who has a seat in these sessions, or waits for one: one statement however many. */
  public List<Seat> in(Collection<UUID> sessions) {
    return registrations.seatsIn(sessions);
  }

  /** Whoever has a seat and is certainly meant by this name, however it is written. */
  public Optional<UUID> named(UUID session, String name) {
    return byName.named(session, name);
  }

  private Set<UUID> standing(UUID session, Set<RegistrationStatus> statuses) {
    return registrations.of(session).stream()
        .filter(registration -> statuses.contains(registration.status()))
        .map(Registration::memberId)
        .collect(Collectors.toSet());
  }
}
