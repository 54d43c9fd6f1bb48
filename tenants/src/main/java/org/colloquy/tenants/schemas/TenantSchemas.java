package org.colloquy.tenants.schemas;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Sql;

/**
 * Makes and drops the database side of a network: a schema, a role that may only read and write its
 * rows and ask for jobs in its name, and that role's grant to the application's account. Every step
 * may be done again. The schema of its log comes with the migrations ({@link LogSchemas}) and goes
 * with the others.
 */
public final class TenantSchemas {

  private final Sql sql;
  private final String appUser;
  private final JobRights jobs;

  public TenantSchemas(DataSource provisioner, String appUser) {
    this.sql = new Sql(provisioner);
    this.appUser = appUser;
    this.jobs = new JobRights(provisioner, appUser);
  }

  /** Makes schema, role and grants; whatever is there already stays. */
  public void create(Tenant tenant) {
    inStatement(
        statement -> {
          statement.execute(createSchema(tenant.schema()));
          statement.execute("CREATE ROLE IF NOT EXISTS '" + tenant.role() + "'");
          statement.execute(
              "GRANT SELECT, INSERT, UPDATE, DELETE ON `"
                  + tenant.schema()
                  + "`.* TO '"
                  + tenant.role()
                  + "'");
          statement.execute(
              "GRANT '"
                  + tenant.role()
                  + "' TO "
                  + AppAccount.of(statement.getConnection(), appUser));
        });
    jobs.give(tenant);
  }

  /** Whether there is a schema of this name, whoever made it. */
  public boolean isThere(String schema) {
    return sql.first(
            "SELECT 1 FROM information_schema.schemata WHERE schema_name = ?",
            row -> row.getInt(1),
            schema)
        .isPresent();
  }

  /** Drops schema and role with all that is in them; does nothing where there is nothing. */
  public void drop(Tenant tenant) {
    inStatement(
        statement -> {
          statement.execute("DROP SCHEMA IF EXISTS `" + tenant.schema() + "`");
          statement.execute("DROP SCHEMA IF EXISTS `" + tenant.logSchema() + "`");
          statement.execute("DROP ROLE IF EXISTS '" + tenant.role() + "'");
        });
    jobs.takeAway(tenant);
  }

  static String createSchema(String schema) {
    return "CREATE SCHEMA IF NOT EXISTS `"
        + schema
        + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci";
  }

  private void inStatement(Steps steps) {
    sql.withConnection(
        connection -> {
          try (var statement = connection.createStatement()) {
            steps.on(statement);
            return null;
          }
        });
  }

  @FunctionalInterface
  private interface Steps {
    void on(Statement statement) throws SQLException;
  }
}
