package org.colloquy.tenants.audit;

import jakarta.json.Json;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.deploy.audit.Outside;
import org.colloquy.deploy.audit.Verdict;
import org.colloquy.deploy.audit.Verification;
import org.colloquy.deploy.state.AuditFiles;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;

/** A network with a log on the real server, the application's own accounts, and root. */
final class LoggedNetworkOnServer implements AutoCloseable {

  private static final String DETAIL =
      "CREATE TABLE IF NOT EXISTS audit_detail (entry BINARY(16) PRIMARY KEY,"
          + " member_id BINARY(16), about_id BINARY(16), salt BINARY(32), address VARCHAR(45),"
          + " changes MEDIUMTEXT)";

  private final Kernel kernel;
  private final Tenant tenant;
  private final AuditFiles files = AuditFiles.temporary();
  private final Sealer sealer;
  private final AuditLog log;

  LoggedNetworkOnServer(Kernel kernel, String name, int interval) {
    this.kernel = kernel;
    tenant = Samples.tenant(name);
    kernel.registry().register(tenant);
    kernel.schemas().create(tenant);
    kernel.migrations().migrate(tenant);
    asRoot(DETAIL);
    sealer = sealer(interval, Duration.ofHours(24), Clock.systemUTC());
    log = new AuditLog(Clock.systemUTC(), kernel.sealing());
  }

  Sealer sealer(int interval, Duration time, Clock clock) {
    var checkpoints =
        new Checkpoints(
            kernel.databases().control(),
            files.key(),
            files.copies(),
            new Checkpoints.Pace(interval, time));
    return new Sealer(kernel.databases().sealer(), checkpoints, clock);
  }

  Tenant tenant() {
    return tenant;
  }

  Sealer sealer() {
    return sealer;
  }

  Path copies() {
    return files.copies().resolve(tenant.id() + ".jsonl");
  }

  /** A connection of the application's account that works for this network. */
  Connection connect() throws SQLException {
    var connection =
        DriverManager.getConnection(
            TestServer.mysql().url() + "/?connectionTimeZone=UTC",
            "colloquy_app",
            TestServer.mysql().accounts().app());
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE '" + tenant.role() + "'");
      statement.execute("USE `" + tenant.schema() + "`");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  UUID add(Connection connection, String actor) {
    return log.add(
        connection,
        tenant,
        new AuditLog.Deed(
            actor,
            "member",
            "session.change",
            new AuditObject("LearningSession", "s-1"),
            AuditEntry.Outcome.DONE,
            null),
        new AuditDetail(
            null, null, "192.0.2.7", Json.createArrayBuilder().add("of " + actor).build()));
  }

  /** So many committed entries, by different people. */
  List<UUID> addMany(int count) throws SQLException {
    var ids = new ArrayList<UUID>();
    try (var connection = connect()) {
      for (var i = 1; i <= count; i++) {
        ids.add(add(connection, "m-" + i));
      }
      connection.commit();
    }
    return ids;
  }

  void asRoot(String... statements) {
    try (var root = TestServer.mysql().connectAsRoot();
        var statement = root.createStatement()) {
      statement.execute("USE `" + tenant.schema() + "`");
      for (var each : statements) {
        statement.execute(each.replace("LOG.", "`" + tenant.logSchema() + "`."));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Verdict verify() {
    try (var root =
        DriverManager.getConnection(
            TestServer.mysql().url() + "/?connectionTimeZone=UTC",
            "root",
            TestServer.mysql().rootPassword())) {
      return Verification.of(
          root, tenant.slug().value(), new Outside(files.key(), List.of(files.copies())));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Long> numbers() {
    return new Sql(kernel.databases().sealer())
        .list(
            "SELECT n FROM `" + tenant.logSchema() + "`.seal ORDER BY n", row -> row.getLong("n"));
  }

  /** The network as it is after other data was put in the place of its own. */
  Tenant restored() {
    var registry = kernel.registry();
    registry.changeStatus(tenant.id(), TenantStatus.SUSPENDED);
    registry.raiseGeneration(tenant.id());
    return registry.byId(tenant.id()).orElseThrow();
  }

  List<String> checkpoints() {
    return new Sql(kernel.databases().control())
        .list(
            "SELECT CONCAT('generation ', generation, ' at ', n) AS line FROM"
                + " colloquy_control.audit_checkpoint WHERE tenant_id = ? ORDER BY generation, n",
            row -> row.getString("line"),
            tenant.id());
  }

  @Override
  public void close() {
    kernel.schemas().drop(tenant);
    kernel.registry().remove(tenant.id());
  }
}
