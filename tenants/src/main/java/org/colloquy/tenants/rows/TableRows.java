package org.colloquy.tenants.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/** The rows of one schema, within one transaction of the caller. */
public final class TableRows {

  private static final int ID_BYTES = 16;

  private final Connection connection;
  private final String schema;

  TableRows(Connection connection, String schema) {
    this.connection = connection;
    this.schema = schema;
  }

  /** Those of the bound network. Throws where there is no transaction. */
  public static TableRows ofBound(Participant transaction) {
    var network = BoundTenant.current();
    var connection = transaction.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("Rows are worked on within a transaction");
    }
    return new TableRows(connection, network.schema());
  }

  /** Wipes what is the person's; returns how many rows there were of theirs. */
  public int wipe(Wiping wiping, UUID person) {
    var whose = " WHERE " + Names.quoted(wiping.person()) + " = ?";
    if (wiping.rows()) {
      return update("DELETE FROM " + table(wiping.table()) + whose, person);
    }
    var parameters = new ArrayList<Object>();
    var values =
        wiping.values().entrySet().stream()
            .map(
                value -> {
                  parameters.add(value.getValue().orElse(null));
                  return Names.quoted(value.getKey()) + " = ?";
                })
            .collect(Collectors.joining(", "));
    parameters.add(person);
    return update(
        "UPDATE " + table(wiping.table()) + " SET " + values + whose, parameters.toArray());
  }

  /**
   * Reads the person's rows, one after another and never all at once: columns by their names, and
   * after those the titles. Ids come as {@link UUID}, moments as {@link Instant}; what has no value
   * is missing. No other statement may be made until it returns.
   */
  public void read(Reading reading, UUID person, Consumer<Map<String, Object>> to) {
    try (var statement =
        connection.prepareStatement(
            select(reading), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      // How the driver is told to hand over row by row.
      statement.setFetchSize(Integer.MIN_VALUE);
      statement.setBytes(1, Ids.toBytes(person));
      try (var rows = statement.executeQuery()) {
        var columns = rows.getMetaData();
        while (rows.next()) {
          to.accept(row(rows, columns));
        }
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Deletes at most so many rows that became older than that by now; returns how many. */
  public int forget(Ageing ageing, Instant now, int atMost) {
    var since = Names.quoted(ageing.since());
    return update(
        "DELETE FROM "
            + table(ageing.table())
            + " WHERE "
            + since
            + " < ? ORDER BY "
            + since
            + " LIMIT "
            + atMost,
        now.minus(ageing.age()));
  }

  private String select(Reading reading) {
    var fields = new ArrayList<String>();
    reading.columns().forEach(column -> fields.add("t." + Names.quoted(column)));
    var joins = new StringBuilder();
    for (int i = 0; i < reading.titles().size(); i++) {
      var title = reading.titles().get(i);
      var other = "o" + i + ".";
      fields.add(other + Names.quoted(title.column()) + " AS " + Names.quoted(title.name()));
      joins
          .append(" LEFT JOIN ")
          .append(table(title.table()))
          .append(" o" + i + " ON " + other)
          .append(Names.quoted(title.key()))
          .append(" = t.")
          .append(Names.quoted(title.id()));
    }
    return "SELECT "
        + String.join(", ", fields)
        + " FROM "
        + table(reading.table())
        + " t"
        + joins
        + " WHERE t."
        + Names.quoted(reading.person())
        + " = ? ORDER BY "
        + reading.order().stream()
            .map(column -> "t." + Names.quoted(column))
            .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> row(ResultSet row, ResultSetMetaData columns)
      throws SQLException {
    var values = new LinkedHashMap<String, Object>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      var value = value(row, columns, i);
      if (value != null) {
        values.put(columns.getColumnLabel(i), value);
      }
    }
    return values;
  }

  private static Object value(ResultSet row, ResultSetMetaData columns, int place)
      throws SQLException {
    return switch (columns.getColumnType(place)) {
      case Types.TIMESTAMP -> moment(row.getObject(place, LocalDateTime.class));
      case Types.BINARY -> idOrBytes(row.getBytes(place));
      default -> row.getObject(place);
    };
  }

  private static Object moment(LocalDateTime value) {
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }

  private static Object idOrBytes(byte[] value) {
    return value != null && value.length == ID_BYTES ? Ids.fromBytes(value) : value;
  }

  private String table(String name) {
    return Names.table(schema, name);
  }

  private int update(String sql, Object... parameters) {
    try {
      return Sql.update(connection, sql, parameters);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
