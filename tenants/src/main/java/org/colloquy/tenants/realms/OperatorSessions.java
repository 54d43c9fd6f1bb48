package org.colloquy.tenants.realms;

import javax.sql.DataSource;
import org.colloquy.tenants.sql.Sql;

/** Which sessions of the platform's realm have ended; the networks keep their own. */
public final class OperatorSessions {

  private final Sql sql;

  public OperatorSessions(DataSource control) {
    this.sql = new Sql(control);
  }

  /** Notes the end, and forgets those that nobody can come with any more. */
  public void end(String sid) {
    sql.update(
        "DELETE FROM colloquy_control.ended_session"
            + " WHERE ended_at < UTC_TIMESTAMP(6) - INTERVAL 3 DAY");
    sql.update(
        "INSERT INTO colloquy_control.ended_session (sid, ended_at) VALUES (?, UTC_TIMESTAMP(6))"
            + " ON DUPLICATE KEY UPDATE sid = VALUES(sid)",
        sid);
  }

  public boolean hasEnded(String sid) {
    return sql.first(
            "SELECT 1 FROM colloquy_control.ended_session WHERE sid = ?", row -> row.getInt(1), sid)
        .isPresent();
  }
}
