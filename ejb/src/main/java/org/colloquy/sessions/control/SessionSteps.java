package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.sessions.SeriesChanged;
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

  /** The first date of a series is news, and the others with it. */
  public void publishDate(LearningSession session, boolean first) {
    session.publish();
    published.fire(new SessionPublished(session.planned(clock.now()), first));
  }

  /** A joint session is there, and published. */
  public void announced(LearningSession session) {
    published.fire(new SessionPublished(session.planned(clock.now()), true));
  }

  public void edit(LearningSession session, SessionDetails after) {
    SessionDetails before = session.details();
    session.edit(after);
    changed(session, before, false);
  }

  /** The same for one of several dates; what its people have to know, if anything. */
  public Optional<SeriesChanged.Kind> editDate(LearningSession session, SessionDetails after) {
    SessionDetails before = session.details();
    session.edit(after);
    return changed(session, before, true);
  }

  public void cancel(LearningSession session, String note) {
    session.cancel(note, clock.now());
    cancelled(session, false);
  }

  /** The same for one of several dates. */
  public void cancelDate(LearningSession session, String note) {
    session.cancel(note, clock.now());
    cancelled(session, true);
  }

  /** The organiser of a joint session changed it, or takes it up again. */
  public void followJoint(LearningSession session, SessionDetails after) {
    SessionDetails before = session.details();
    boolean calledOff = session.isCancelled();
    session.followJoint(after);
    if (calledOff) {
      takenUp(session);
    } else {
      changed(session, before, false);
    }
  }

  public void cancelJoint(LearningSession session, String note) {
    session.cancelJoint(note);
    cancelled(session, false);
  }

  private Optional<SeriesChanged.Kind> changed(
      LearningSession session, SessionDetails before, boolean together) {
    Instant now = clock.now();
    boolean toBeTold =
        session.status() == SessionStatus.PUBLISHED && matters(before, session.details(), now);
    boolean moved = session.details().movesFrom(before);
    changed.fire(new SessionChanged(session.planned(now), toBeTold, moved, together));
    return toBeTold
        ? Optional.of(moved ? SeriesChanged.Kind.MOVED : SeriesChanged.Kind.CHANGED)
        : Optional.empty();
  }

  private void takenUp(LearningSession session) {
    Instant now = clock.now();
    changed.fire(new SessionChanged(session.planned(now), isNotOver(session, now), true, false));
  }

  private void cancelled(LearningSession session, boolean together) {
    Instant now = clock.now();
    cancelled.fire(new SessionCancelled(session.planned(now), isNotOver(session, now), together));
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
