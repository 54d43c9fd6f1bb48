package org.colloquy.tenants.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;

/**
 * Statements over one pool, each on a connection of its own unless {@link #inTransaction} is used.
 * Ids go to and come from {@code BINARY(16)}, instants to and from {@code DATETIME(6)} in UTC.
 */
public final class Sql {

  private final DataSource pool;

  public Sql(DataSource pool) {
    this.pool = pool;
  }

  /** Reads one row into a value. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work on one connection. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
    return withConnection(connection -> list(connection, sql, row, parameters));
  }

  public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
    return list(sql, row, parameters).stream().findFirst();
  }

  public int update(String sql, Object... parameters) {
    return withConnection(connection -> update(connection, sql, parameters));
  }

  /** Does the work on one connection, in one transaction that ends with it. */
  public <T> T inTransaction(Work<T> work) {
    return withConnection(
        connection -> {
          connection.setAutoCommit(false);
          try {
            var result = work.on(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }

  /** Does the work on one connection; every statement commits by itself. */
  public <T> T withConnection(Work<T> work) {
    try (var connection = pool.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  public static <T> List<T> list(
      Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
    try (var statement = prepare(connection, sql, parameters);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    }
  }

  public static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  public static UUID id(ResultSet row, String column) throws SQLException {
    return Ids.fromBytes(row.getBytes(column));
  }

  /** The instant in a column; null where the column is null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object[] parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    try {
      for (var i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, converted(parameters[i]));
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static Object converted(Object parameter) {
    if (parameter instanceof TenantId tenant) {
      return Ids.toBytes(tenant.value());
    }
    if (parameter instanceof UUID id) {
      return Ids.toBytes(id);
    }
    if (parameter instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    if (parameter instanceof Enum<?> constant) {
      return constant.name();
    }
    return parameter;
  }
}
