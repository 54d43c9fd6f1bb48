package org.colloquy.tenants.sql;

import java.sql.SQLException;

/** A statement that the database did not carry out. */
public final class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int DUPLICATE_KEY = 1062;

  public SqlFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether a unique key already holds the value. */
  public boolean isDuplicate() {
    return isDuplicate((SQLException) getCause());
  }

  /** Whether a unique key already holds the value. */
  public static boolean isDuplicate(SQLException e) {
    return e.getErrorCode() == DUPLICATE_KEY;
  }
}
