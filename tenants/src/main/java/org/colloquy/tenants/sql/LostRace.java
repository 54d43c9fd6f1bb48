package org.colloquy.tenants.sql;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How a transaction can lose against another one of the same moment. It is no failure: nothing of
 * it was kept, and done again it finds what the other one has left. It shows at a statement, at a
 * flush or only at the commit, wrapped by whoever noticed.
 */
public enum LostRace {
  /** What it changes was changed or removed since it was read. */
  STALE,
  /** Something that only one can have has been taken. */
  TAKEN,
  /** Each waited for the other, and the database has let the other one go on. */
  DEADLOCK;

  private static final int TRIES = 5;
  private static final int DUPLICATE_KEY = 1062;
  private static final int DEADLOCK_FOUND = 1213;
  private static final int STILL_REFERRED_TO = 1451;
  private static final int REFERS_TO_NOTHING = 1452;

  /** Something that a transaction does, and nothing besides. */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    T run() throws X;
  }

  /** Empty where the fault is another one. */
  public static Optional<LostRace> in(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      var lost =
          cause instanceof SQLException sql ? Optional.ofNullable(of(sql)) : staleness(cause);
      if (lost.isPresent()) {
        return lost;
      }
    }
    return Optional.empty();
  }

  /**
   * Does the work, and does it again where it lost a race; throws what came of the last try. The
   * transaction has to begin and end within the work.
   */
  public static <T, X extends Exception> T settle(Work<T, X> work) throws X {
    for (var losses = 1; ; losses++) {
      try {
        return work.run();
      } catch (RuntimeException e) {
        if (losses == TRIES || in(e).isEmpty()) {
          throw e;
        }
      }
    }
  }

  private static Optional<LostRace> staleness(Throwable cause) {
    return cause instanceof OptimisticLockException
            || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException
        ? Optional.of(STALE)
        : Optional.empty();
  }

  private static LostRace of(SQLException fault) {
    return switch (fault.getErrorCode()) {
      case DUPLICATE_KEY -> TAKEN;
      case DEADLOCK_FOUND -> DEADLOCK;
      case STILL_REFERRED_TO, REFERS_TO_NOTHING -> STALE;
      default -> null;
    };
  }
}
