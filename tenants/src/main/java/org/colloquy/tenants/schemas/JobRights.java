package org.colloquy.tenants.schemas;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Sql;

/**
 * Who may ask for work in whose name. With a network's role the application adds jobs through a
 * view, where MySQL refuses a job of any other network or of the platform, and more than a job that
 * is asked for says of itself; it can neither read nor change any.
 *
 * <p>In a view CURRENT_ROLE() is the role of whoever uses it, whereas what the view may touch is
 * its maker's right. The account has the right on the view, and not each role: without a role there
 * is no network that it could ask for.
 */
final class JobRights {

  private static final String COLUMNS =
      "id, kind, lane, job_key, tenant_id, payload, waits_for, due_at";

  private static final String VIEW =
      "CREATE OR REPLACE SQL SECURITY DEFINER VIEW colloquy_jobs.own_job AS SELECT "
          + COLUMNS
          + " FROM colloquy_jobs.job WHERE tenant_id = (SELECT a.tenant_id FROM"
          + " colloquy_jobs.asker a WHERE a.active_role = CURRENT_ROLE())"
          + " WITH CASCADED CHECK OPTION";

  /** A view keeps its maker, who may be gone on a server that moved; then nobody could use it. */
  private static final String IS_THERE =
      "SELECT GROUP_CONCAT(c.column_name ORDER BY c.ordinal_position SEPARATOR ', ')"
          + " FROM information_schema.views v JOIN information_schema.columns c"
          + " USING (table_schema, table_name) WHERE v.table_schema = 'colloquy_jobs'"
          + " AND v.table_name = 'own_job' AND v.definer = CURRENT_USER()"
          + " AND v.check_option = 'CASCADED'";

  private static final String ASKER = "CONCAT('`', t.role_name, '`@`%`')";

  private static final String FROM_BEFORE =
      " FROM colloquy_control.tenant t WHERE NOT EXISTS"
          + " (SELECT 1 FROM colloquy_jobs.asker a WHERE a.active_role = "
          + ASKER
          + ")";

  private final Sql sql;
  private final String appUser;

  JobRights(DataSource provisioner, String appUser) {
    sql = new Sql(provisioner);
    this.appUser = appUser;
  }

  /** Makes the view if need be, and has all networks ask through it; may be done again. */
  void ensure() {
    sql.withConnection(
        connection -> {
          if (!Sql.list(connection, IS_THERE, row -> row.getString(1)).contains(COLUMNS)) {
            Sql.update(connection, VIEW);
          }
          Sql.update(
              connection,
              "GRANT INSERT ON colloquy_jobs.own_job TO " + AppAccount.of(connection, appUser));
          moveOver(connection);
          return null;
        });
  }

  /** Roles of before could add a job of anybody. */
  private static void moveOver(Connection connection) throws SQLException {
    var roles = Sql.list(connection, "SELECT t.role_name" + FROM_BEFORE, row -> row.getString(1));
    if (roles.isEmpty()) {
      return;
    }
    Sql.update(
        connection,
        "REVOKE IF EXISTS INSERT ON colloquy_jobs.job FROM "
            + roles.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", "))
            + " IGNORE UNKNOWN USER");
    Sql.update(
        connection,
        "INSERT IGNORE INTO colloquy_jobs.asker (active_role, tenant_id) SELECT "
            + ASKER
            + ", t.id"
            + FROM_BEFORE);
  }

  /** Lets the network ask for work with its role. */
  void give(Tenant tenant) {
    sql.update(
        "INSERT INTO colloquy_jobs.asker (active_role, tenant_id) VALUES (?, ?)"
            + " ON DUPLICATE KEY UPDATE tenant_id = VALUES(tenant_id)",
        asker(tenant),
        tenant.id());
  }

  void takeAway(Tenant tenant) {
    sql.update("DELETE FROM colloquy_jobs.asker WHERE active_role = ?", asker(tenant));
  }

  private static String asker(Tenant tenant) {
    return "`" + tenant.role() + "`@`%`";
  }
}
