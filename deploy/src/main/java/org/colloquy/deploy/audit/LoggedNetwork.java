package org.colloquy.deploy.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.deploy.machine.StackFailure;

/** One network's log as the database has it, read line by line however long it is. */
final class LoggedNetwork {

  private final Connection connection;
  private final String id;
  private final String schema;
  private final String log;

  private LoggedNetwork(Connection connection, String id, String schema) {
    this.connection = connection;
    this.id = id;
    this.schema = schema;
    this.log = "log-" + schema.substring("net-".length());
  }

  /** Fails with words where there is no such network. */
  static LoggedNetwork named(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT id, schema_name FROM colloquy_control.tenant WHERE slug = ?")) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new StackFailure("There is no network " + name);
        }
        return new LoggedNetwork(
            connection, uuid(row.getBytes("id")), row.getString("schema_name"));
      }
    }
  }

  String id() {
    return id;
  }

  /** Every number in its order. */
  void each(Consumer<Sealed> consumer) throws SQLException {
    String sql =
        "SELECT s.n, s.entry AS named, s.digest AS sealed, s.chain, e.*, d.salt, d.address, d.changes FROM `"
            + log
            + "`.seal s LEFT JOIN `"
            + log
            + "`.entry e ON e.id = s.entry LEFT JOIN `"
            + schema
            + "`.audit_detail d ON d.entry = s.entry ORDER BY s.n";
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      // As the driver wants to be told to hold no more than a row.
      statement.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet row = statement.executeQuery(sql)) {
        while (row.next()) {
          consumer.accept(sealed(row));
        }
      }
    }
  }

  /** Entries that have no number yet. */
  long unsealed() throws SQLException {
    return count(
        "SELECT COUNT(*) FROM `"
            + log
            + "`.entry e WHERE NOT EXISTS (SELECT 1 FROM `"
            + log
            + "`.seal s WHERE s.entry = e.id)");
  }

  /** Details whose entry is gone. */
  long orphans() throws SQLException {
    return count(
        "SELECT COUNT(*) FROM `"
            + schema
            + "`.audit_detail d WHERE NOT EXISTS (SELECT 1 FROM `"
            + log
            + "`.entry e WHERE e.id = d.entry)");
  }

  /** Those that the database holds itself. */
  List<Checkpoint> checkpoints() throws SQLException {
    List<Checkpoint> all = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT * FROM colloquy_control.audit_checkpoint WHERE tenant_id = ?"
                + " ORDER BY generation, n")) {
      statement.setBytes(1, bytes(id));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          all.add(
              new Checkpoint(
                  id,
                  row.getInt("generation"),
                  row.getLong("n"),
                  HexFormat.of().formatHex(row.getBytes("hash")),
                  Canonical.text(row.getObject("at", LocalDateTime.class)),
                  row.getString("signature")));
        }
      }
    }
    return all;
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Sealed sealed(ResultSet row) throws SQLException {
    HexFormat hex = HexFormat.of();
    return new Sealed(
        row.getLong("n"),
        uuid(row.getBytes("named")),
        hex.formatHex(row.getBytes("sealed")),
        hex.formatHex(row.getBytes("chain")),
        row.getBytes("id") == null ? null : entry(row),
        row.getBytes("salt"),
        row.getString("address"),
        row.getString("changes"));
  }

  private static Map<String, String> entry(ResultSet row) throws SQLException {
    Map<String, String> entry = new TreeMap<>();
    entry.put("at", Canonical.text(row.getObject("at", LocalDateTime.class)));
    for (String column : List.of("actor", "action", "outcome", "role", "access")) {
      if (row.getString(column) != null) {
        entry.put(column, row.getString(column));
      }
    }
    if (row.getString("object_kind") != null) {
      entry.put("object", row.getString("object_kind") + ":" + row.getString("object_id"));
    }
    entry.put("digest", HexFormat.of().formatHex(row.getBytes("digest")));
    return entry;
  }

  private static String uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong()).toString();
  }

  private static byte[] bytes(String id) {
    UUID uuid = UUID.fromString(id);
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }
}
