package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.look.boundary.AskFirst;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.PlannedSession;

/**
 * Whether those in line are asked before a place is theirs, and for how long it is held: for a day,
 * and never into the last two hours before the session.
 */
@Dependent
class Asking {
  private static final Duration HELD = Duration.ofHours(24);
  private static final Duration BEFORE_START = Duration.ofHours(2);

  /** Who has less time to answer than that is not asked: the place is theirs at once. */
  private static final Duration TOO_SHORT = Duration.ofHours(1);

  @Inject private AskFirst setting;
  @Inject private Later later;

  /** Until when what becomes free now is held; null where nobody is asked. */
  Instant heldUntil(PlannedSession session, Instant now) {
    return setting.get() ? heldUntil(session.startsAt(), now) : null;
  }

  static Instant heldUntil(Instant start, Instant now) {
    Instant day = now.plus(HELD).truncatedTo(ChronoUnit.SECONDS);
    Instant last = start.minus(BEFORE_START);
    Instant until = day.isBefore(last) ? day : last;
    return until.isBefore(now.plus(TOO_SHORT)) ? null : until;
  }

  /** The latest moment until which anything is held. */
  static Instant latest(PlannedSession session) {
    return session.startsAt().minus(BEFORE_START);
  }

  /** Has it passed on when that time is over. */
  void expires(Registration registration) {
    OfferEnd end =
        new OfferEnd(registration.sessionId(), registration.id(), registration.offeredUntil());
    later.runOn(end.until(), end, end.key());
  }
}
