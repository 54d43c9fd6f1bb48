package org.colloquy.registrations.control;

import org.colloquy.messages.boundary.SessionFacts;
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
}
