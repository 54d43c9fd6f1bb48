package org.colloquy.tenants.rows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * The rows of two people of the bound network who are one, within one transaction of the caller.
 * Each row that changes hands or is put aside is written down in {@code merged_row}, so that all of
 * it can be taken back.
 *
 * <p>Values are written as {@link Archives} writes them, so that a row that comes back is the same
 * to the last digit.
 */
public final class JoinedRows {

  private final Connection connection;
  private final String schema;
  private final String book;

  private JoinedRows(Connection connection, String schema) {
    this.connection = connection;
    this.schema = schema;
    this.book = Names.table(schema, "merged_row");
  }

  /** Those of the bound network. Throws where there is no transaction. */
  public static JoinedRows ofBound(Participant transaction) {
    var network = BoundTenant.current();
    var connection = transaction.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("Rows are worked on within a transaction");
    }
    return new JoinedRows(connection, network.schema());
  }

  /**
   * What was done, in rows.
   *
   * @param handed that name the other person now
   * @param aside that were put aside, or have come back
   * @param left that stay as they are, for they are no more what they were
   */
  public record Done(long handed, long aside, long left) {

    public long all() {
      return handed + aside;
    }
  }

  /** In how many places of these tables the person is named. */
  public long count(List<Uniting> unitings, UUID person) {
    var counts = new ArrayList<String>();
    for (var uniting : unitings) {
      for (var column : uniting.people()) {
        counts.add(
            "(SELECT COUNT(*) FROM " + table(uniting) + " WHERE " + Names.quoted(column) + " = ?)");
      }
    }
    return run(
        () ->
            Sql.list(
                    connection,
                    "SELECT " + String.join(" + ", counts),
                    row -> row.getLong(1),
                    Collections.nCopies(counts.size(), person).toArray())
                .get(0));
  }

  /** Hands everything of the one who goes to the one who remains, and writes it down. */
  public Done join(UUID merge, UUID remaining, UUID going, List<Uniting> unitings) {
    return run(
        () -> {
          var notes = new Notes(merge, remaining);
          for (var uniting : unitings) {
            var kinds = kinds(uniting.table());
            if (uniting.single()) {
              putWeakerAside(uniting, kinds, remaining, going, notes);
            }
            for (var column : uniting.people()) {
              if (uniting.aside()) {
                for (var row : rows(uniting, kinds, column, going)) {
                  putAside(uniting, kinds, row, notes);
                }
              } else {
                hand(uniting, kinds, column, remaining, going, notes);
              }
            }
          }
          return new Done(notes.handed, notes.aside, 0);
        });
  }

  private void putWeakerAside(
      Uniting uniting, Map<String, Boolean> kinds, UUID remaining, UUID going, Notes notes)
      throws SQLException {
    var person = Names.quoted(uniting.whose());
    var parameters = new ArrayList<Object>(List.of(remaining, going));
    var order = new ArrayList<String>();
    uniting.among().forEach(column -> order.add(Names.quoted(column)));
    for (var each : uniting.order()) {
      var column = Names.quoted(each.column());
      if (each.values().isEmpty()) {
        order.add(column + " IS NULL");
        order.add(column);
      } else {
        var field =
            "FIELD("
                + column
                + each.values().stream().map(value -> ", ?").collect(Collectors.joining())
                + ")";
        // What none of them is comes last.
        order.add(field + " = 0");
        parameters.addAll(each.values());
        order.add(field);
        parameters.addAll(each.values());
      }
    }
    order.add(person + " <> ?");
    parameters.add(remaining);
    var seen = new HashSet<List<String>>();
    for (var row :
        list(
            uniting,
            kinds,
            " WHERE " + person + " IN (?, ?) ORDER BY " + String.join(", ", order),
            parameters.toArray())) {
      var alike = new ArrayList<String>();
      uniting.among().forEach(column -> alike.add(row.get(column)));
      if (!seen.add(alike)) {
        putAside(uniting, kinds, row, notes);
      }
    }
  }

  private void putAside(
      Uniting uniting, Map<String, Boolean> kinds, Map<String, String> row, Notes notes)
      throws SQLException {
    notes.aside(uniting, row);
    Sql.update(
        connection,
        "DELETE FROM " + table(uniting) + where(uniting),
        values(uniting, kinds, row).toArray());
  }

  private void hand(
      Uniting uniting,
      Map<String, Boolean> kinds,
      String column,
      UUID remaining,
      UUID going,
      Notes notes)
      throws SQLException {
    for (var row : rows(uniting, kinds, column, going)) {
      row.put(column, hex(remaining));
      notes.handed(uniting, column, row);
    }
    Sql.update(
        connection,
        "UPDATE "
            + table(uniting)
            + " SET "
            + Names.quoted(column)
            + " = ? WHERE "
            + Names.quoted(column)
            + " = ?",
        remaining,
        going);
  }

  /**
   * Gives back what {@link #join} took: rows that still name the one who remained name the other
   * one again, and what was put aside is there as it was. A row that is gone, that names somebody
   * else by now, or whose place is another's stays as it is.
   */
  public Done part(UUID merge, UUID remaining, UUID gone, List<Uniting> unitings) {
    return run(
        () -> {
          var tables =
              unitings.stream().collect(Collectors.toMap(Uniting::table, uniting -> uniting));
          var done = new long[3];
          for (var note : notes(merge)) {
            var uniting = tables.get(note.table);
            var kinds = uniting == null ? Map.<String, Boolean>of() : kinds(note.table);
            if (uniting == null) {
              done[2]++;
            } else if (note.column == null) {
              done[comesBack(uniting, kinds, note.row) ? 1 : 2]++;
            } else {
              done[handBack(uniting, kinds, note, remaining, gone) ? 0 : 2]++;
            }
          }
          Sql.update(connection, "DELETE FROM " + book + " WHERE merge_id = ?", merge);
          return new Done(done[0], done[1], done[2]);
        });
  }

  private boolean handBack(
      Uniting uniting, Map<String, Boolean> kinds, Note note, UUID remaining, UUID gone)
      throws SQLException {
    var parameters = new ArrayList<Object>(List.of(gone));
    parameters.addAll(values(uniting, kinds, note.row));
    parameters.add(remaining);
    try {
      return Sql.update(
              connection,
              "UPDATE "
                  + table(uniting)
                  + " SET "
                  + Names.quoted(note.column)
                  + " = ?"
                  + where(uniting)
                  + " AND "
                  + Names.quoted(note.column)
                  + " = ?",
              parameters.toArray())
          > 0;
    } catch (SQLException e) {
      return refused(e);
    }
  }

  private boolean comesBack(Uniting uniting, Map<String, Boolean> kinds, Map<String, String> row)
      throws SQLException {
    try {
      return insert(uniting, kinds, row);
    } catch (SQLException e) {
      if (uniting.line().isEmpty()) {
        return refused(e);
      }
    }
    try {
      var last = new LinkedHashMap<>(row);
      last.put(uniting.line(), Long.toString(last(uniting, kinds, row) + 1));
      return insert(uniting, kinds, last);
    } catch (SQLException e) {
      return refused(e);
    }
  }

  /** Whoever has the row by now keeps it; whatever else went wrong is told. */
  private static boolean refused(SQLException e) throws SQLException {
    if (SqlFailure.isDuplicate(e)) {
      return false;
    }
    throw e;
  }

  private long last(Uniting uniting, Map<String, Boolean> kinds, Map<String, String> row)
      throws SQLException {
    var parameters = new ArrayList<Object>();
    uniting.among().forEach(column -> parameters.add(value(kinds, column, row.get(column))));
    return Sql.list(
            connection,
            "SELECT COALESCE(MAX("
                + Names.quoted(uniting.line())
                + "), 0) FROM "
                + table(uniting)
                + " WHERE "
                + uniting.among().stream()
                    .map(column -> Names.quoted(column) + " = ?")
                    .collect(Collectors.joining(" AND ")),
            found -> found.getLong(1),
            parameters.toArray())
        .get(0);
  }

  private boolean insert(Uniting uniting, Map<String, Boolean> kinds, Map<String, String> row)
      throws SQLException {
    var parameters = new ArrayList<Object>();
    row.forEach((column, value) -> parameters.add(value(kinds, column, value)));
    return Sql.update(
            connection,
            "INSERT INTO "
                + table(uniting)
                + row.keySet().stream()
                    .map(Names::quoted)
                    .collect(Collectors.joining(", ", " (", ")"))
                + row.keySet().stream()
                    .map(column -> "?")
                    .collect(Collectors.joining(", ", " VALUES (", ")")),
            parameters.toArray())
        > 0;
  }

  private List<Map<String, String>> rows(
      Uniting uniting, Map<String, Boolean> kinds, String column, UUID person) throws SQLException {
    return list(
        uniting,
        kinds,
        " WHERE "
            + Names.quoted(column)
            + " = ? ORDER BY "
            + uniting.key().stream().map(Names::quoted).collect(Collectors.joining(", ")),
        person);
  }

  private List<Map<String, String>> list(
      Uniting uniting, Map<String, Boolean> kinds, String which, Object... parameters)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT "
            + uniting.columns().stream()
                .map(column -> read(column, kinds))
                .collect(Collectors.joining(", "))
            + " FROM "
            + table(uniting)
            + which
            + " FOR UPDATE",
        found -> {
          var row = new LinkedHashMap<String, String>();
          for (int i = 0; i < uniting.columns().size(); i++) {
            var value = found.getString(i + 1);
            if (value != null) {
              row.put(uniting.columns().get(i), value);
            }
          }
          return row;
        },
        parameters);
  }

  private static String read(String column, Map<String, Boolean> kinds) {
    return Boolean.TRUE.equals(kinds.get(column))
        ? "HEX(" + Names.quoted(column) + ")"
        : "CAST(" + Names.quoted(column) + " AS CHAR)";
  }

  /** Of each column whether it holds bytes and not text. */
  private Map<String, Boolean> kinds(String table) throws SQLException {
    return Archives.kinds(connection, schema, table);
  }

  private static String where(Uniting uniting) {
    return uniting.key().stream()
        .map(column -> Names.quoted(column) + " = ?")
        .collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private static List<Object> values(
      Uniting uniting, Map<String, Boolean> kinds, Map<String, String> row) {
    return uniting.key().stream().map(column -> value(kinds, column, row.get(column))).toList();
  }

  private static Object value(Map<String, Boolean> kinds, String column, String written) {
    return Boolean.TRUE.equals(kinds.get(column)) ? HexFormat.of().parseHex(written) : written;
  }

  private static String hex(UUID id) {
    return HexFormat.of().withUpperCase().formatHex(Ids.toBytes(id));
  }

  private String table(Uniting uniting) {
    return Names.table(schema, uniting.table());
  }

  /**
   * What was done to one row.
   *
   * @param column that names somebody else now; null where the row was put aside
   * @param row the key where it was handed on, all of it where it was put aside
   */
  private record Note(String table, String column, Map<String, String> row) {}

  /** First what was handed on: what was put aside may have given way to it. */
  private List<Note> notes(UUID merge) throws SQLException {
    return Sql.list(
        connection,
        "SELECT table_name, column_name, content FROM "
            + book
            + " WHERE merge_id = ? ORDER BY column_name IS NULL, number",
        row ->
            new Note(
                row.getString("table_name"),
                row.getString("column_name"),
                read(row.getString("content"))),
        merge);
  }

  private static Map<String, String> read(String content) {
    JsonObject object;
    try (var reader = Json.createReader(new StringReader(content))) {
      object = reader.readObject();
    }
    var row = new LinkedHashMap<String, String>();
    object.keySet().forEach(name -> row.put(name, object.getString(name)));
    return row;
  }

  /** Writes down what is done. */
  private final class Notes {

    private final UUID merge;
    private final UUID remaining;
    private int number;
    private long handed;
    private long aside;

    private Notes(UUID merge, UUID remaining) {
      this.merge = merge;
      this.remaining = remaining;
    }

    void handed(Uniting uniting, String column, Map<String, String> row) throws SQLException {
      var key = new LinkedHashMap<>(row);
      key.keySet().retainAll(Set.copyOf(uniting.key()));
      note(uniting, column, key);
      handed++;
    }

    void aside(Uniting uniting, Map<String, String> row) throws SQLException {
      note(uniting, null, row);
      aside++;
    }

    private void note(Uniting uniting, String column, Map<String, String> content)
        throws SQLException {
      var object = Json.createObjectBuilder();
      content.forEach(object::add);
      number++;
      Sql.update(
          connection,
          "INSERT INTO "
              + book
              + " (merge_id, number, remaining_id, table_name, column_name, content)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          merge,
          number,
          remaining,
          uniting.table(),
          column,
          object.build().toString());
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  private static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
