package org.colloquy.tenants.time;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;

/**
 * Business time: what a programme goes by. Deadlines, reminders, figures, whether a session is over
 * or open for registration, and when a job that waits for a date is due ask this clock, and nothing
 * else does. It is no {@link Clock}, so that neither can be taken for the other: tokens, sign-in
 * sessions, leases, limits, retries, audit and the making of technical rows go by real time.
 *
 * <p>It tells the time of the bound network; where none is bound, that of the platform. All of them
 * are real time, unless tests have moved one (see {@link MovedTime}).
 */
public final class BusinessClock {

  private final Clock real;
  private final Optional<MovedTimes> moved;

  private BusinessClock(Clock real, Optional<MovedTimes> moved) {
    this.real = real;
    this.moved = moved;
  }

  /** One that nobody can move. */
  public static BusinessClock real(Clock real) {
    return new BusinessClock(real, Optional.empty());
  }

  /** One that tests move. */
  public static BusinessClock movable(Clock real, DataSource control) {
    return new BusinessClock(real, Optional.of(new MovedTimes(control, real)));
  }

  /** The time of the bound network, or of the platform. */
  public Instant now() {
    return movedTo(BoundTenant.optional().map(Tenant::id))
        .map(time -> time.at(real.instant()))
        .orElseGet(real::instant);
  }

  /**
   * The real moment at which it will be that date, or was, for somebody; of a network whose time
   * stands still before it, one that never comes.
   *
   * @param whose empty for the platform
   */
  public Instant realMomentOf(Instant date, Optional<TenantId> whose) {
    return movedTo(whose).map(time -> time.realMomentOf(date)).orElse(date);
  }

  /** Whether tests may move it, so that the moment of a date can change. */
  public boolean isMovable() {
    return moved.isPresent();
  }

  /**
   * Moves somebody's time; every node goes by it within a second. Throws where the installation is
   * not one that tests made for it.
   *
   * @param whose empty for the platform
   */
  public void move(Optional<TenantId> whose, MovedTime to) {
    moved
        .orElseThrow(() -> new IllegalStateException("Time is not moved in this installation"))
        .put(whose, to);
  }

  private Optional<MovedTime> movedTo(Optional<TenantId> whose) {
    return moved.flatMap(times -> times.of(whose));
  }
}
