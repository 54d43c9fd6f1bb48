package org.colloquy.tenants.provisioning;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.sql.Sql;

/** Requests for networks, in the control schema. All times are the database's. */
final class RequestRows {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final String SELECT =
      "SELECT r.*, r.expires_at <= UTC_TIMESTAMP(6) AS expired FROM"
          + " colloquy_control.network_request r";

  private final Sql sql;

  RequestRows(Sql sql) {
    this.sql = sql;
  }

  /** Adds a request that is good for a day, within the caller's transaction. */
  static void insert(
      Connection connection,
      UUID id,
      UUID formKey,
      byte[] digest,
      String shownToken,
      NetworkPlan plan)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO colloquy_control.network_request (id, form_key, token_hash, shown_token,"
            + " name, slug, purpose, countries, expected_members, language, zone, given_name,"
            + " family_name, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY)",
        id,
        formKey,
        digest,
        shownToken,
        plan.name(),
        plan.slug().value(),
        plan.purpose(),
        plan.countries().stream().map(CountryCode::value).collect(Collectors.joining(",")),
        plan.expectedMembers(),
        plan.language().toLanguageTag(),
        plan.zone().getId(),
        plan.admin().givenName(),
        plan.admin().familyName(),
        plan.admin().email().value());
  }

  Optional<UUID> idOf(UUID formKey) {
    return sql.first(
        "SELECT id FROM colloquy_control.network_request WHERE form_key = ?",
        row -> Sql.id(row, "id"),
        formKey);
  }

  /** How many requests wait for their link to be opened. */
  static long open(Connection connection) throws SQLException {
    return Sql.list(
            connection,
            "SELECT COUNT(*) FROM colloquy_control.network_request WHERE run_id IS NULL"
                + " AND expires_at > UTC_TIMESTAMP(6)",
            row -> row.getLong(1))
        .get(0);
  }

  /** The address that a link was mailed to; empty for a link of nobody. */
  static Optional<EmailAddress> askedBy(Connection connection, byte[] digest) throws SQLException {
    return Sql.list(
            connection,
            "SELECT email FROM colloquy_control.network_request WHERE token_hash = ?",
            row -> new EmailAddress(row.getString("email")),
            digest)
        .stream()
        .findFirst();
  }

  /**
   * How many runs somebody has started within a day. Until the caller's transaction ends, nobody
   * else counts for the same address.
   */
  static long startedBy(Connection connection, EmailAddress email) throws SQLException {
    Sql.list(
        connection,
        "SELECT id FROM colloquy_control.network_request WHERE email = ? ORDER BY id FOR UPDATE",
        row -> Sql.id(row, "id"),
        email.value());
    return Sql.list(
            connection,
            "SELECT COUNT(*) FROM colloquy_control.provisioning_run WHERE started_by = ?"
                + " AND created_at > UTC_TIMESTAMP(6) - INTERVAL 1 DAY",
            row -> row.getLong(1),
            email.value())
        .get(0);
  }

  Optional<NetworkRequest> byId(UUID id) {
    return sql.first(SELECT + " WHERE id = ?", RequestRows::read, id);
  }

  Optional<NetworkRequest> byDigest(byte[] digest) {
    return sql.first(SELECT + " WHERE token_hash = ?", RequestRows::read, digest);
  }

  /** The sealed token of a request whose link may still be used. */
  Optional<String> shownToken(UUID id) {
    return sql.first(
        "SELECT shown_token FROM colloquy_control.network_request WHERE id = ? AND run_id IS NULL"
            + " AND shown_token IS NOT NULL AND expires_at > UTC_TIMESTAMP(6)",
        row -> row.getString("shown_token"),
        id);
  }

  /** Deletes what people wrote who never confirmed, a month after their link ran out. */
  void forgetOld() {
    sql.update(
        "DELETE FROM colloquy_control.network_request"
            + " WHERE expires_at < UTC_TIMESTAMP(6) - INTERVAL 30 DAY");
  }

  /** The request, which nobody else can use until the caller's transaction ends. */
  static Optional<NetworkRequest> lock(Connection connection, byte[] digest) throws SQLException {
    return Sql.list(
            connection, SELECT + " WHERE token_hash = ? FOR UPDATE", RequestRows::read, digest)
        .stream()
        .findFirst();
  }

  static void use(Connection connection, UUID id, UUID run) throws SQLException {
    Sql.update(
        connection,
        "UPDATE colloquy_control.network_request SET run_id = ?, shown_token = NULL WHERE id = ?",
        run,
        id);
  }

  private static NetworkRequest read(ResultSet row) throws SQLException {
    var run = Sql.id(row, "run_id");
    return new NetworkRequest(
        Sql.id(row, "id"),
        new NetworkPlan(
            new Slug(row.getString("slug")),
            row.getString("name"),
            row.getString("purpose"),
            countries(row.getString("countries")),
            row.getInt("expected_members"),
            Locale.forLanguageTag(row.getString("language")),
            ZoneId.of(row.getString("zone")),
            false,
            new FirstAdmin(
                row.getString("given_name"),
                row.getString("family_name"),
                new EmailAddress(row.getString("email")))),
        Sql.instant(row, "expires_at"),
        state(run, row.getBoolean("expired")),
        run);
  }

  private static NetworkRequest.State state(UUID run, boolean expired) {
    if (run != null) {
      return NetworkRequest.State.USED;
    }
    return expired ? NetworkRequest.State.EXPIRED : NetworkRequest.State.OPEN;
  }

  private static List<CountryCode> countries(String joined) {
    return Arrays.stream(COMMA.split(joined))
        .filter(Predicate.not(String::isEmpty))
        .map(CountryCode::new)
        .toList();
  }
}
