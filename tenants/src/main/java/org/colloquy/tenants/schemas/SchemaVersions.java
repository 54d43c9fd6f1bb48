package org.colloquy.tenants.schemas;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;

/** Which version each network's schema was brought to and checked at; part of the registry. */
final class SchemaVersions {

  private static final int LONGEST_FAULT = 2000;

  private final Sql sql;

  SchemaVersions(DataSource control) {
    sql = new Sql(control);
  }

  /**
   * Of a network's data and of its log.
   *
   * @param log null where there is no log yet
   */
  record Versions(String data, String log) {}

  /** The versions of each network that has them and is not at fault. */
  Map<TenantId, Versions> sound() {
    var versions = new HashMap<TenantId, Versions>();
    sql.list(
        "SELECT id, schema_version, log_version FROM colloquy_control.tenant"
            + " WHERE schema_version IS NOT NULL AND schema_fault IS NULL",
        row ->
            versions.put(
                new TenantId(Sql.id(row, "id")),
                new Versions(row.getString("schema_version"), row.getString("log_version"))));
    return versions;
  }

  void reached(TenantId tenant, Versions versions) {
    sql.update(
        "UPDATE colloquy_control.tenant SET schema_version = ?, log_version = ?,"
            + " schema_fault = NULL WHERE id = ?",
        versions.data(),
        versions.log(),
        tenant);
  }

  void failed(TenantId tenant, String fault) {
    sql.update(
        "UPDATE colloquy_control.tenant SET schema_fault = ? WHERE id = ?",
        fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)),
        tenant);
  }
}
