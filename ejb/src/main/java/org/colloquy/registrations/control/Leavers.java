package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.members.MemberBack;
import org.colloquy.members.MemberGone;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;

/**
 * Who is removed from the network gives back the seats in what is still to come; who is let in
 * again gets those that were free while nobody could have them.
 */
@Dependent
public class Leavers {

  @Inject private Admission admission;
  @Inject private RegistrationQueries registrations;
  @Inject private Seats seats;

  void giveBack(@Observes MemberGone gone) {
    toCome(
            gone.id(),
            List.of(
                RegistrationStatus.CONFIRMED,
                RegistrationStatus.OFFERED,
                RegistrationStatus.WAITING))
        .forEach(session -> seats.leave(session, gone.id()));
  }

  void lookAgain(@Observes MemberBack back) {
    // Who has a place online may wait for one in the room.
    toCome(back.id(), List.of(RegistrationStatus.CONFIRMED, RegistrationStatus.WAITING))
        .forEach(seats::moveUp);
  }

  private Stream<PlannedSession> toCome(UUID member, List<RegistrationStatus> statuses) {
    return admission.open(registrations.sessionsOf(member, statuses)).stream().map(admission::lock);
  }
}
