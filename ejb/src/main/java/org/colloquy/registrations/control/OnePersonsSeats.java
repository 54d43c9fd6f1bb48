package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.colloquy.members.HandsChanged;
import org.colloquy.members.HandsChanging;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;

/**
 * Two people turn out to be one, or two all the same: where both had a seat one is free, which goes
 * to the next in line; where there is none left for who comes back they wait.
 */
@Dependent
public class OnePersonsSeats {

  @Inject private Admission admission;
  @Inject private RegistrationQueries registrations;
  @Inject private Seats seats;

  void lock(@Observes HandsChanging changing) {
    lockedSessionsOf(changing.one(), changing.other());
  }

  void settle(@Observes HandsChanged changed) {
    var people = List.of(changed.one(), changed.other());
    lockedSessionsOf(changed.one(), changed.other())
        .forEach(session -> seats.settle(session, people));
  }

  private List<PlannedSession> lockedSessionsOf(UUID one, UUID other) {
    return registrations.sessionsOf(List.of(one, other)).stream().map(admission::lock).toList();
  }
}
