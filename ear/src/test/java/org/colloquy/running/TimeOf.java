package org.colloquy.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The business time of a network, or of the platform: what its sessions, deadlines and reminders go
 * by. It is moved while the stack runs, on and back; every node goes by it within a second. Real
 * time, and with it sign-in and tokens, stays what it is, and so do the times of all others.
 *
 * <pre>{@code
 * TimeOf time = stack.timeOf(network);
 * time.moveTo(Instant.parse("2027-03-01T09:00:00Z"));
 * Until.becomes("the session is over", …);
 * }</pre>
 */
public final class TimeOf {

  private final Ledger ledger;
  private final String whose;

  TimeOf(Ledger ledger, String whose) {
    this.ledger = ledger;
    this.whose = whose;
  }

  /** It is that moment now, and goes on from there. */
  public void moveTo(Instant moment) {
    ledger.moveTime(whose, Duration.between(Instant.now(Clock.systemUTC()), moment));
  }

  /** It is that moment, and stays so until it is moved again. */
  public void standAt(Instant moment) {
    ledger.stopTime(whose, moment);
  }

  /** It is real time again. */
  public void goBackToToday() {
    ledger.moveTime(whose, Duration.ZERO);
  }
}
