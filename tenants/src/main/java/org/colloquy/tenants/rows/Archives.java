package org.colloquy.tenants.rows;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;

/**
 * Writes all rows of a network's schema into a folder, and reads them into another schema: a file
 * of JSON lines for each table, in the order of its key, and a manifest with counts and digests.
 * One row is held at a time, however many there are.
 *
 * <p>Values are written as MySQL writes them, bytes as hexadecimal digits: so they are the same
 * where they are read in, to the last digit.
 */
public final class Archives {

  private final Sql sql;

  public Archives(Databases databases) {
    sql = new Sql(databases.provisioner());
  }

  /**
   * Writes a schema as it is at one moment, while others go on changing it.
   *
   * @param version of the schema
   * @param folder an empty one
   */
  public Manifest write(String schema, String version, List<Carrying> carryings, Path folder) {
    return sql.withConnection(
        connection -> {
          Sql.update(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
          Sql.update(connection, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
          try {
            var parts = new ArrayList<Manifest.Part>();
            for (var carrying : carryings) {
              parts.add(write(connection, schema, carrying, folder));
            }
            var manifest = new Manifest(Manifest.FORMAT, version, parts);
            manifest.writeTo(folder);
            return manifest;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            Sql.update(connection, "ROLLBACK");
          }
        });
  }

  private static Manifest.Part write(
      Connection connection, String schema, Carrying carrying, Path folder)
      throws IOException, SQLException {
    var file = carrying.table() + ".jsonl";
    var digest = sha256();
    long rows = 0;
    var kinds = kinds(connection, schema, carrying.table());
    try (var out = new DigestOutputStream(Files.newOutputStream(folder.resolve(file)), digest);
        var lines = new OutputStreamWriter(buffered(out), StandardCharsets.UTF_8);
        var statement =
            connection.prepareStatement(
                select(schema, carrying, kinds),
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(Integer.MIN_VALUE);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          write(row, carrying.columns(), lines);
          rows++;
        }
      }
    }
    return new Manifest.Part(
        carrying.table(), file, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, 1 << 16);
  }

  private static void write(ResultSet row, List<String> columns, Writer lines)
      throws IOException, SQLException {
    var object = Json.createObjectBuilder();
    for (int i = 0; i < columns.size(); i++) {
      var value = row.getString(i + 1);
      if (value != null) {
        object.add(columns.get(i), value);
      }
    }
    lines.write(object.build().toString());
    lines.write('\n');
  }

  private static String select(String schema, Carrying carrying, Map<String, Boolean> kinds) {
    return "SELECT "
        + carrying.columns().stream()
            .map(
                column ->
                    Boolean.TRUE.equals(kinds.get(column))
                        ? "HEX(" + Names.quoted(column) + ")"
                        : "CAST(" + Names.quoted(column) + " AS CHAR)")
            .collect(Collectors.joining(", "))
        + " FROM "
        + Names.table(schema, carrying.table())
        + " ORDER BY "
        + carrying.key().stream().map(Names::quoted).collect(Collectors.joining(", "));
  }

  /**
   * Reads an archive into a schema that holds nothing but what the migrations put there: all of it,
   * or nothing where anything is wrong.
   *
   * @param reference a schema as the migrations make it
   * @throws ArchiveRefused where the archive is not what its manifest says, before anything is
   *     written; where the schema holds something; or where a row does not fit, with file and line
   */
  public void read(Path folder, String schema, String reference, List<Carrying> carryings) {
    try {
      var parts = checked(Manifest.readFrom(folder), folder, carryings);
      sql.inTransaction(
          connection -> {
            requireNothing(connection, schema, reference);
            var ordered = parentsFirst(connection, schema, carryings);
            for (int i = ordered.size() - 1; i >= 0; i--) {
              Sql.update(connection, "DELETE FROM " + Names.table(schema, ordered.get(i).table()));
            }
            for (var carrying : ordered) {
              read(
                  connection, schema, carrying, folder.resolve(parts.get(carrying.table()).file()));
            }
            return null;
          });
    } catch (IOException e) {
      throw new ArchiveRefused("It cannot be read: " + e.getMessage(), e);
    }
  }

  private static Map<String, Manifest.Part> checked(
      Manifest manifest, Path folder, List<Carrying> carryings) throws IOException {
    var parts =
        manifest.parts().stream()
            .collect(Collectors.toMap(Manifest.Part::table, Function.identity()));
    var tables = carryings.stream().map(Carrying::table).collect(Collectors.toSet());
    if (!parts.keySet().equals(tables)) {
      throw new ArchiveRefused("It holds the tables " + parts.keySet() + " and not " + tables);
    }
    for (var part : manifest.parts()) {
      if (!part.file().equals(part.table() + ".jsonl")) {
        throw new ArchiveRefused(part.file() + " is not the file of a table");
      }
      var found = digestOf(folder.resolve(part.file()));
      if (!found.equals(part.sha256())) {
        throw new ArchiveRefused(
            part.file() + " has the digest " + found + " and should have " + part.sha256());
      }
    }
    return parts;
  }

  private static String digestOf(Path file) throws IOException {
    var digest = sha256();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void requireNothing(Connection connection, String schema, String reference)
      throws SQLException {
    for (var table : tables(connection, reference)) {
      if (count(connection, schema, table) != count(connection, reference, table)) {
        throw new ArchiveRefused("There is something in " + table + " already");
      }
    }
  }

  private static List<String> tables(Connection connection, String schema) throws SQLException {
    return Sql.list(
        connection,
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?"
            + " AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'",
        row -> row.getString("name"),
        schema);
  }

  private static long count(Connection connection, String schema, String table)
      throws SQLException {
    return Sql.list(
            connection, "SELECT COUNT(*) FROM " + Names.table(schema, table), row -> row.getLong(1))
        .get(0);
  }

  /** What is pointed at comes before what points at it. */
  private static List<Carrying> parentsFirst(
      Connection connection, String schema, List<Carrying> carryings) throws SQLException {
    var parents = new HashMap<String, Set<String>>();
    Sql.list(
        connection,
        "SELECT table_name AS child, referenced_table_name AS parent FROM"
            + " information_schema.key_column_usage WHERE table_schema = ?"
            + " AND referenced_table_name IS NOT NULL AND referenced_table_name <> table_name",
        row ->
            parents
                .computeIfAbsent(row.getString("child"), child -> new HashSet<>())
                .add(row.getString("parent")),
        schema);
    var ordered = new LinkedHashMap<String, Carrying>();
    var waiting = new ArrayList<>(carryings);
    var tables = carryings.stream().map(Carrying::table).collect(Collectors.toSet());
    while (!waiting.isEmpty()) {
      var ready =
          waiting.stream()
              .filter(
                  carrying ->
                      parents.getOrDefault(carrying.table(), Set.of()).stream()
                          .allMatch(
                              parent -> ordered.containsKey(parent) || !tables.contains(parent)))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("Tables point at each other in a circle");
      }
      ready.forEach(carrying -> ordered.put(carrying.table(), carrying));
      waiting.removeAll(ready);
    }
    return List.copyOf(ordered.values());
  }

  private static void read(Connection connection, String schema, Carrying carrying, Path file)
      throws SQLException {
    var kinds = kinds(connection, schema, carrying.table());
    long line = 0;
    try (BufferedReader lines = Files.newBufferedReader(file);
        var statement = connection.prepareStatement(insert(schema, carrying))) {
      for (var text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        insert(statement, carrying, kinds, text);
      }
    } catch (SQLException | JsonException | IllegalArgumentException | CharacterCodingException e) {
      throw new ArchiveRefused(
          file.getFileName() + ", line " + Math.max(1, line) + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String insert(String schema, Carrying carrying) {
    return "INSERT INTO "
        + Names.table(schema, carrying.table())
        + carrying.columns().stream()
            .map(Names::quoted)
            .collect(Collectors.joining(", ", " (", ")"))
        + carrying.columns().stream()
            .map(column -> "?")
            .collect(Collectors.joining(", ", " VALUES (", ")"));
  }

  private static void insert(
      PreparedStatement statement, Carrying carrying, Map<String, Boolean> kinds, String text)
      throws SQLException {
    JsonObject row;
    try (var reader = Json.createReader(new StringReader(text))) {
      row = reader.readObject();
    }
    if (!carrying.columns().containsAll(row.keySet())) {
      throw new IllegalArgumentException("It has columns that the table has not");
    }
    for (int i = 0; i < carrying.columns().size(); i++) {
      var column = carrying.columns().get(i);
      var value = value(row, carrying, column);
      if (value != null && Boolean.TRUE.equals(kinds.get(column))) {
        statement.setBytes(i + 1, HexFormat.of().parseHex(value));
      } else {
        statement.setString(i + 1, value);
      }
    }
    statement.executeUpdate();
  }

  private static String value(JsonObject row, Carrying carrying, String column) {
    var arriving = carrying.arriving().get(column);
    if (arriving != null) {
      return arriving.orElse(null);
    }
    return Optional.ofNullable(row.get(column)).map(Archives::text).orElse(null);
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new IllegalArgumentException("A value is no text: " + value);
  }

  /** Of each column whether it holds bytes and not text. */
  static Map<String, Boolean> kinds(Connection connection, String schema, String table)
      throws SQLException {
    return Sql.list(
            connection,
            "SELECT column_name AS name, data_type LIKE '%binary' OR data_type LIKE '%blob' AS"
                + " bytes FROM information_schema.columns WHERE table_schema = ? AND table_name ="
                + " ?",
            row -> Map.entry(row.getString("name"), row.getBoolean("bytes")),
            schema,
            table)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
