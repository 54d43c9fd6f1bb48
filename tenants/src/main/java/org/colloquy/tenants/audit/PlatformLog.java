package org.colloquy.tenants.audit;

import java.time.Clock;
import javax.sql.DataSource;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;

/** What operators did on the platform, in the control schema: written, and never changed. */
public final class PlatformLog {

  private static final int LONGEST = 2000;

  private final Sql sql;
  private final Clock clock;

  public PlatformLog(DataSource control, Clock clock) {
    this.sql = new Sql(control);
    this.clock = clock;
  }

  /**
   * Adds a line.
   *
   * @param actor the operator's subject in the platform's realm
   * @param network null where it concerns none
   */
  public void add(String actor, String action, TenantId network, String detail) {
    sql.update(
        "INSERT INTO colloquy_control.audit_entry (id, at, tenant_id, actor, action, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        Ids.next(),
        clock.instant(),
        network,
        actor,
        action,
        detail.substring(0, Math.min(detail.length(), LONGEST)));
  }
}
