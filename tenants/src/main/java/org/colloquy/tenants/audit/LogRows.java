package org.colloquy.tenants.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Sql;

/** The tables of one network's log. */
final class LogRows {

  /**
   * An entry is written at the end of its transaction. What was committed longer after that than
   * this, or by a clock that is so far behind, would not be found by looking for it.
   */
  private static final Duration LOOKED_BACK = Duration.ofHours(1);

  private static final String COLUMNS =
      "e.id, e.at, e.actor, e.role, e.action, e.object_kind, e.object_id, e.outcome, e.digest,"
          + " e.access";

  private final String entries;
  private final String seals;

  LogRows(Tenant tenant) {
    entries = "`" + tenant.logSchema() + "`.entry";
    seals = "`" + tenant.logSchema() + "`.seal";
  }

  void add(Connection connection, AuditEntry entry) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO "
            + entries
            + " (id, at, actor, role, action, object_kind, object_id, outcome, digest, access)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.id(),
        entry.at(),
        entry.actor(),
        entry.role(),
        entry.action(),
        entry.object() == null ? null : entry.object().kind(),
        entry.object() == null ? null : entry.object().id(),
        entry.outcome(),
        HexFormat.of().parseHex(entry.digest()),
        entry.access());
  }

  /** A query for the place of the newest entry; its one value is the network's id. */
  String newest() {
    return "SELECT ? AS network, COALESCE(MAX(seq), 0) AS place FROM " + entries;
  }

  /** The last link of the chain. */
  Link last(Connection connection) throws SQLException {
    return links(connection, "ORDER BY n DESC LIMIT 1").findFirst().orElse(Link.START);
  }

  /** The link with this number. */
  Optional<Link> link(Connection connection, long n) throws SQLException {
    return links(connection, "WHERE n = ?", n).findFirst();
  }

  private Stream<Link> links(Connection connection, String which, Object... values)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT n, digest, chain FROM " + seals + " " + which,
        row ->
            new Link(
                row.getLong("n"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                HexFormat.of().formatHex(row.getBytes("chain"))),
        values)
        .stream();
  }

  /** When the link with this number was made. */
  Optional<Instant> sealedAt(Connection connection, long n) throws SQLException {
    return Sql.list(
            connection,
            "SELECT sealed_at FROM " + seals + " WHERE n = ?",
            row -> Sql.instant(row, "sealed_at"),
            n)
        .stream()
        .findFirst();
  }

  /** Of these entries those that have no seal, in their order. */
  List<AuditEntry> unsealed(Connection connection, Collection<UUID> ids) throws SQLException {
    var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return Sql.list(
        connection,
        unsealed("e.id IN (" + marks + ")") + " ORDER BY e.seq",
        LogRows::read,
        ids.toArray());
  }

  /** Entries that nobody was told of, in their order: what a node that was killed left. */
  List<AuditEntry> overlooked(Connection connection, int limit) throws SQLException {
    return Sql.list(
        connection,
        unsealed("e.at >= ?") + " ORDER BY e.seq LIMIT " + limit,
        LogRows::read,
        lastSealed(connection).minus(LOOKED_BACK));
  }

  private String unsealed(String which) {
    return "SELECT "
        + COLUMNS
        + " FROM "
        + entries
        + " e WHERE "
        + which
        + " AND NOT EXISTS (SELECT 1 FROM "
        + seals
        + " s WHERE s.entry = e.id)";
  }

  /** When the entry was made that was numbered last. */
  private Instant lastSealed(Connection connection) throws SQLException {
    return Sql.list(
            connection,
            "SELECT e.at FROM "
                + seals
                + " s JOIN "
                + entries
                + " e ON e.id = s.entry ORDER BY s.n DESC LIMIT 1",
            row -> Sql.instant(row, "at"))
        .stream()
        .findFirst()
        .orElse(Instant.EPOCH.plus(LOOKED_BACK));
  }

  /** Adds these links, each for the entry at the same place. */
  void seal(Connection connection, List<AuditEntry> sealed, List<Link> links, Instant now)
      throws SQLException {
    var values = new ArrayList<Object>();
    for (var i = 0; i < links.size(); i++) {
      values.add(links.get(i).n());
      values.add(sealed.get(i).id());
      values.add(HexFormat.of().parseHex(links.get(i).digest()));
      values.add(HexFormat.of().parseHex(links.get(i).chain()));
      values.add(now);
    }
    Sql.update(
        connection,
        "INSERT INTO "
            + seals
            + " (n, entry, digest, chain, sealed_at) VALUES "
            + String.join(", ", Collections.nCopies(links.size(), "(?, ?, ?, ?, ?)")),
        values.toArray());
  }

  private static AuditEntry read(ResultSet row) throws SQLException {
    var kind = row.getString("object_kind");
    return new AuditEntry(
        Sql.id(row, "id"),
        Sql.instant(row, "at"),
        row.getString("actor"),
        row.getString("role"),
        row.getString("action"),
        kind == null ? null : new AuditObject(kind, row.getString("object_id")),
        AuditEntry.Outcome.valueOf(row.getString("outcome")),
        HexFormat.of().formatHex(row.getBytes("digest")),
        row.getString("access"));
  }
}
