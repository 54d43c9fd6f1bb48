package org.colloquy.registrations.control;

import org.colloquy.messages.boundary.SessionFacts;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.PlannedSession;

/** What mails say of a session. */
public final class Facts {

  private Facts() {}

  public static SessionFacts of(PlannedSession session) {
    return new SessionFacts(
        session.id(),
        session.title(),
        session.sittings(),
        session.zone(),
        session.place(),
        session.online());
  }

  /** The same for somebody who registered: where places are counted apart, of theirs alone. */
  public static SessionFacts of(PlannedSession session, Registration registration) {
    if (registration.wish() == null || registration.isCancelled()) {
      return of(session);
    }
    return new SessionFacts(
        session.id(),
        session.title(),
        session.sittings(),
        session.zone(),
        registration.held() == Mode.ONLINE ? null : session.place(),
        registration.held() != Mode.ROOM && session.online(),
        way(registration));
  }

  private static SessionFacts.Way way(Registration registration) {
    if (registration.status() == RegistrationStatus.CONFIRMED) {
      return registration.waitsFor(Mode.ROOM)
          ? SessionFacts.Way.MEANWHILE
          : registration.held() == Mode.ROOM ? SessionFacts.Way.ROOM : SessionFacts.Way.ONLINE;
    }
    return switch (registration.wish()) {
      case ROOM -> SessionFacts.Way.WAITS_ROOM;
      case ONLINE -> SessionFacts.Way.WAITS_ONLINE;
      case ROOM_ONLINE_MEANWHILE -> SessionFacts.Way.WAITS_EITHER;
    };
  }
}
