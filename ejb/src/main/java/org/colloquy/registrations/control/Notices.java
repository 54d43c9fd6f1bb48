package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.PlannedSession;

/**
 * Notes, within the transaction, that people are to be told. {@link NoticeHandler} writes the mails
 * once the transaction has committed; a session with hundreds of registrations costs one row here.
 */
@Dependent
public class Notices {

  @Inject private Later later;
  @Inject private Together together;

  /** Tells one person that they have a seat, or wait in line. */
  void registered(Registration registration) {
    if (!together.isTold()) {
      note(Notice.registered(registration));
    }
  }

  /** Tells one person that they gave their seat back. */
  void left(Registration registration) {
    if (!together.isTold()) {
      note(Notice.left(registration));
    }
  }

  /** Tells each that they have a place now, or that one is held for them. */
  void movedUp(Collection<Registration> registrations) {
    registrations.forEach(
        registration ->
            note(
                registration.isOffered()
                    ? Notice.offered(registration)
                    : Notice.movedUp(registration)));
  }

  /** Tells one person that a place is not held for them any more. */
  void passedOn(Registration registration) {
    note(Notice.passedOn(registration));
  }

  /** Tells all who registered. */
  void cancelled(PlannedSession session) {
    note(Notice.cancelled(session));
  }

  /**
   * Tells all who registered, or had registered before a session was called off.
   *
   * @param moved whether their calendars have to know
   */
  void changed(PlannedSession session, boolean moved) {
    note(moved ? Notice.moved(session) : Notice.changed(session));
  }

  /** Tells the calendars of those who have an entry of it. */
  void entryCancelled(PlannedSession session) {
    note(Notice.entryCancelled(session));
  }

  void entryMoved(PlannedSession session) {
    note(Notice.entryMoved(session));
  }

  /** Tells people of several dates at once. */
  public void together(SeriesNotice notice) {
    later.run(notice, notice.key());
  }

  private void note(Notice notice) {
    later.run(notice, notice.key());
  }
}
