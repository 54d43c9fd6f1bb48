package org.colloquy.tenants.schemas;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;

/** What an operator wants to know of the networks' schemas. */
public final class NetworkFigures {

  private final Databases databases;

  public NetworkFigures(Databases databases) {
    this.databases = databases;
  }

  /**
   * The schema of a network.
   *
   * @param version that it was last brought to; null before that
   * @param fault why it could not be brought to the newest version; null if it is there
   * @param bytes of data and indexes, as the database last counted them
   */
  public record Figures(String version, String fault, long bytes) {}

  /** The figures of one network; empty while it has no schema. */
  public Optional<Figures> of(Tenant tenant) {
    var sizes = sizes(tenant.schema());
    return new Sql(databases.control())
        .first(
            "SELECT schema_version, schema_fault FROM colloquy_control.tenant WHERE id = ?",
            row ->
                new Figures(
                    row.getString("schema_version"),
                    row.getString("schema_fault"),
                    sizes.getOrDefault(tenant.schema(), 0L)),
            tenant.id().value());
  }

  /** The figures of every network that has a schema. */
  public Map<TenantId, Figures> all() {
    var sizes = sizes("net-%");
    return new Sql(databases.control())
            .list(
                "SELECT id, schema_name, schema_version, schema_fault FROM colloquy_control.tenant",
                row ->
                    Map.entry(
                        new TenantId(Sql.id(row, "id")),
                        new Figures(
                            row.getString("schema_version"),
                            row.getString("schema_fault"),
                            sizes.getOrDefault(row.getString("schema_name"), 0L))))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Only the provisioner's account sees every schema; the database reads many files for each.
   *
   * @param schemas as LIKE takes it
   */
  private Map<String, Long> sizes(String schemas) {
    return new Sql(databases.provisioner())
            .list(
                "SELECT table_schema AS name, SUM(data_length + index_length) AS bytes FROM"
                    + " information_schema.tables WHERE table_schema LIKE ? GROUP BY table_schema",
                row -> Map.entry(row.getString("name"), row.getLong("bytes")),
                schemas)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
