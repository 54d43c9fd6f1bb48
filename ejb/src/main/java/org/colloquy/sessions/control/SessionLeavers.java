package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.members.MemberBack;
import org.colloquy.members.MemberGone;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.RegistrationStatus;

/**
 * Who is removed from the network gives back the seats in what is still to come; who is let in
 * again gets those that were free while nobody could have them.
 */
@Dependent
public class SessionLeavers {

  @Inject private SessionQueries sessions;
  @Inject private RegistrationQueries registrations;
  @Inject private Seats seats;
  @Inject private Clock clock;

  void giveBack(@Observes MemberGone gone) {
    toCome(gone.id(), List.of(RegistrationStatus.CONFIRMED, RegistrationStatus.WAITING))
        .forEach(session -> seats.leave(session, gone.id()));
  }

  void lookAgain(@Observes MemberBack back) {
    toCome(back.id(), List.of(RegistrationStatus.WAITING)).forEach(seats::moveUp);
  }

  private Stream<LearningSession> toCome(UUID member, List<RegistrationStatus> statuses) {
    return registrations.toCome(member, statuses, clock.instant()).stream().map(sessions::lock);
  }
}
