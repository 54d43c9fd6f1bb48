package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.colloquy.sessions.SessionCancelled;
import org.colloquy.sessions.SessionChanged;
import org.colloquy.sessions.SessionPublished;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.tenants.time.BusinessClock;

/**
 * What happens to a session that others come to. Whoever has something to do then hears of it here,
 * whoever asks for the change and why.
 *
 * <p>Every method needs the session's row locked by the caller's transaction ({@link
 * SessionQueries#lock}).
 */
@Dependent
public class SessionSteps {

  @Inject private Event<SessionChanged> changed;
  @Inject private Event<SessionCancelled> cancelled;
  @Inject private Event<SessionPublished> published;
  @Inject private BusinessClock clock;

  public void publish(LearningSession session) {
    session.publish();
    announced(session);
  }

  /** A joint session is there, and published. */
  public void announced(LearningSession session) {
    published.fire(new SessionPublished(session.planned(clock.now())));
  }

  public void edit(LearningSession session, SessionDetails after) {
    SessionDetails before = session.details();
    session.edit(after);
    changed(session, before);
  }

  public void cancel(LearningSession session, String note) {
    session.cancel(note, clock.now());
    cancelled(session);
  }

  /** The organiser of a joint session changed it, or takes it up again. */
  public void followJoint(LearningSession session, SessionDetails after) {
    SessionDetails before = session.details();
    boolean calledOff = session.isCancelled();
    session.followJoint(after);
    if (calledOff) {
      takenUp(session);
    } else {
      changed(session, before);
    }
  }

  public void cancelJoint(LearningSession session, String note) {
    session.cancelJoint(note);
    cancelled(session);
  }

  private void changed(LearningSession session, SessionDetails before) {
    Instant now = clock.now();
    boolean toBeTold =
        session.status() == SessionStatus.PUBLISHED && matters(before, session.details(), now);
    boolean moved = session.details().movesFrom(before);
    changed.fire(new SessionChanged(session.planned(now), toBeTold, moved));
  }

  private void takenUp(LearningSession session) {
    Instant now = clock.now();
    changed.fire(new SessionChanged(session.planned(now), isNotOver(session, now), true));
  }

  private void cancelled(LearningSession session) {
    Instant now = clock.now();
    cancelled.fire(new SessionCancelled(session.planned(now), isNotOver(session, now)));
  }

  private static boolean isNotOver(LearningSession session, Instant now) {
    return now.isBefore(session.details().endsAt());
  }

  /**
   * Whether people who come have to know of this change: not of a mended description, and not of a
   * mended record. As long as it was not over they wait for it or are in it, whatever the change
   * makes of that.
   */
  static boolean matters(SessionDetails before, SessionDetails after, Instant now) {
    return (now.isBefore(before.endsAt()) || now.isBefore(after.endsAt()))
        && differs(before, after);
  }

  private static boolean differs(SessionDetails before, SessionDetails after) {
    return after.movesFrom(before)
        || !Objects.equals(before.link(), after.link())
        || !before.title().equals(after.title());
  }
}
