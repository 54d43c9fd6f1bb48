package org.colloquy.tenants.registry;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/** The registry's table. */
final class TenantRows {

  private static final Pattern COMMA = Pattern.compile(",");

  private final Sql sql;

  TenantRows(DataSource control) {
    sql = new Sql(control);
  }

  List<Tenant> all() {
    return sql.list("SELECT * FROM colloquy_control.tenant ORDER BY name, slug", TenantRows::read);
  }

  void insert(Tenant tenant) {
    sql.withConnection(
        connection -> {
          insert(connection, tenant);
          return null;
        });
  }

  void insert(Connection connection, Tenant tenant) throws SQLException {
    try {
      Sql.update(
          connection,
          "INSERT INTO colloquy_control.tenant (id, slug, name, purpose, host, status, schema_name,"
              + " role_name, issuer, language, zone, countries, expected_members, example)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          tenant.id(),
          tenant.slug().value(),
          tenant.name(),
          tenant.purpose(),
          tenant.host().value(),
          tenant.status(),
          tenant.schema(),
          tenant.role(),
          tenant.issuer().toString(),
          tenant.language().toLanguageTag(),
          tenant.zone().getId(),
          tenant.countries().stream().map(CountryCode::value).collect(Collectors.joining(",")),
          tenant.expectedMembers(),
          tenant.example());
    } catch (SQLException e) {
      if (SqlFailure.isDuplicate(e)) {
        throw new NameTaken(tenant.slug(), e);
      }
      throw e;
    }
  }

  boolean updateStatus(TenantId id, TenantStatus status) {
    return sql.update("UPDATE colloquy_control.tenant SET status = ? WHERE id = ?", status, id) > 0;
  }

  /** Of an active network alone; says whether it was one. */
  boolean suspend(TenantId id, Suspension suspension) {
    return sql.update(
            "UPDATE colloquy_control.tenant SET status = 'SUSPENDED', suspended_for = ?,"
                + " suspended_by = ?, suspended_at = ? WHERE id = ? AND status = 'ACTIVE'",
            suspension.reason(),
            suspension.by(),
            suspension.since(),
            id)
        > 0;
  }

  /** Of a suspended network alone; says whether it was one. */
  boolean resume(TenantId id) {
    return sql.update(
            "UPDATE colloquy_control.tenant SET status = 'ACTIVE', suspended_for = NULL,"
                + " suspended_by = NULL, suspended_at = NULL WHERE id = ? AND status = 'SUSPENDED'",
            id)
        > 0;
  }

  /** Of a network that is not active alone; says whether there was such a one. */
  boolean raiseGeneration(TenantId id) {
    return sql.update(
            "UPDATE colloquy_control.tenant SET generation = generation + 1"
                + " WHERE id = ? AND status <> 'ACTIVE'",
            id)
        > 0;
  }

  Map<TenantId, Suspension> suspensions() {
    return sql
        .list(
            "SELECT id, suspended_for, suspended_by, suspended_at FROM colloquy_control.tenant"
                + " WHERE status = 'SUSPENDED' AND suspended_at IS NOT NULL",
            row ->
                Map.entry(
                    new TenantId(Sql.id(row, "id")),
                    new Suspension(
                        row.getString("suspended_for"),
                        row.getString("suspended_by"),
                        Sql.instant(row, "suspended_at"))))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void delete(TenantId id) {
    sql.update("DELETE FROM colloquy_control.tenant WHERE id = ?", id);
  }

  private static Tenant read(ResultSet row) throws SQLException {
    return new Tenant(
        new TenantId(Sql.id(row, "id")),
        new Slug(row.getString("slug")),
        row.getString("name"),
        row.getString("purpose"),
        new HostName(row.getString("host")),
        status(row),
        row.getString("schema_name"),
        row.getString("role_name"),
        new Issuer(URI.create(row.getString("issuer"))),
        Locale.forLanguageTag(row.getString("language")),
        ZoneId.of(row.getString("zone")),
        countries(row.getString("countries")),
        row.getInt("expected_members"),
        row.getBoolean("example"),
        row.getInt("generation"));
  }

  /** An active network whose schema could not be brought to the version is not served. */
  private static TenantStatus status(ResultSet row) throws SQLException {
    var status = TenantStatus.valueOf(row.getString("status"));
    return status == TenantStatus.ACTIVE && row.getString("schema_fault") != null
        ? TenantStatus.SUSPENDED
        : status;
  }

  private static List<CountryCode> countries(String joined) {
    return Arrays.stream(COMMA.split(joined))
        .filter(Predicate.not(String::isEmpty))
        .map(CountryCode::new)
        .toList();
  }
}
