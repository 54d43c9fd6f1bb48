package org.colloquy.tenants;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Tells a server that is away, MySQL or Keycloak, from a fault that stays. */
public final class ServerAway {

  /** SQL's class of states for connections that could not be made or were lost. */
  private static final String CONNECTION = "08";

  /**
   * All that HikariCP says, without a state, to whoever goes on with a connection that was lost.
   */
  private static final String CLOSED = "Connection is closed";

  private ServerAway() {}

  /** Whether trying again later may help although nothing was changed. */
  public static boolean isCauseOf(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreachable
          || cause instanceof SQLTransientException
          || cause instanceof SQLRecoverableException
          || cause instanceof SQLNonTransientConnectionException
          || (cause instanceof SQLException sql && isConnectionLost(sql))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnectionLost(SQLException fault) {
    return fault.getSQLState() == null
        ? CLOSED.equals(fault.getMessage())
        : fault.getSQLState().startsWith(CONNECTION);
  }
}
