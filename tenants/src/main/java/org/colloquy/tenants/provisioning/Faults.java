package org.colloquy.tenants.provisioning;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.colloquy.tenants.realms.KeycloakAway;

/** Tells a server that is away from a fault that stays. */
final class Faults {

  private static final String CONNECTION_LOST = "08";

  private Faults() {}

  /** Whether trying again later may help although nothing was changed. */
  static boolean isTransient(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof KeycloakAway
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
    return fault.getSQLState() != null && fault.getSQLState().startsWith(CONNECTION_LOST);
  }
}
