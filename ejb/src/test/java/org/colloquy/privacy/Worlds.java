package org.colloquy.privacy;

import java.sql.Connection;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.DeclaredDataSets;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.OwnServer;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;

/** Networks on a MySQL of their own, of whose two people every declared table holds something. */
final class Worlds implements AutoCloseable {

  static final List<DataSet> SETS = DeclaredDataSets.all();

  private final OwnServer server = OwnServer.start();
  private final Sql sql = server.sql();

  /** A network of two, and somebody whom their rows name besides. */
  record World(Tenant network, UUID ada, UUID ben, UUID bystander) {}

  Kernel kernel() {
    return server.kernel();
  }

  Sql sql() {
    return sql;
  }

  World of(String slug) {
    return of(slug, Ids.next(), "ada");
  }

  /**
   * @param marker by which what is Ada's is known
   */
  World of(String slug, UUID ada, String marker) {
    var world = new World(made(slug), ada, Ids.next(), Ids.next());
    var rows = new MadeUpRows(sql, world.network().schema(), SETS, world.bystander());
    rows.insertFor(world.ada(), marker);
    rows.insertFor(world.ben(), "ben");
    return world;
  }

  Tenant made(String slug) {
    var name = new Slug(slug);
    var tenant =
        new Tenant(
            new TenantId(Ids.next()),
            name,
            "Network " + slug,
            "For tests",
            new HostName(slug + ".colloquy.localhost"),
            TenantStatus.ACTIVE,
            name.schemaName(),
            name.schemaName(),
            Issuer.of("http://127.0.0.1:9/realms/" + slug),
            Locale.ENGLISH,
            ZoneId.of("Europe/London"),
            List.of(),
            40,
            true);
    server.kernel().registry().register(tenant);
    server.kernel().schemas().create(tenant);
    server.kernel().migrations().migrate(tenant);
    return tenant;
  }

  long rowsOf(String schema, Holding holding, String by, UUID person) {
    return sql.first(
            "SELECT COUNT(*) FROM `%s`.`%s` WHERE `%s` = ?".formatted(schema, holding.table(), by),
            row -> row.getLong(1),
            person)
        .orElseThrow();
  }

  static Participant participant(Connection connection) {
    return new Participant() {
      @Override
      public <T> T unwrap(Class<T> type) {
        return type.cast(connection);
      }
    };
  }

  @Override
  public void close() {
    server.close();
  }
}
