package org.colloquy.tenants.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * Rows of lists that are being imported into the bound network, within one transaction of the
 * caller. They are many, and wait here for what is to become of them: they are written past the
 * unit of work and not noted in the network's log, as what is made of them is.
 */
public final class StagedRows {

  /** So many rows are written by one statement. */
  private static final int AT_ONCE = 500;

  private static final String COLUMNS =
      "number, cells, verdict, field, reason, outcome, thing, earlier";

  private final Connection connection;
  private final String table;
  private final String runs;

  private StagedRows(Connection connection, String schema) {
    this.connection = connection;
    this.table = Names.table(schema, "import_row");
    this.runs = Names.table(schema, "import_run");
  }

  /** Those of the bound network. Throws where there is no transaction. */
  public static StagedRows ofBound(Participant transaction) {
    var network = BoundTenant.current();
    var connection = transaction.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("Rows are worked on within a transaction");
    }
    return new StagedRows(connection, network.schema());
  }

  /**
   * A row as it lies there.
   *
   * @param cells as whoever added them wrote them
   * @param verdict null for one that nobody has judged yet, as are field and reason
   * @param outcome what came of it; null while nothing did
   * @param thing that was made or changed; may be null
   * @param earlier what undoing it needs to know; may be null
   */
  public record Staged(
      int number,
      String cells,
      String verdict,
      String field,
      String reason,
      String outcome,
      UUID thing,
      String earlier) {}

  /** What is thought of a row; the key is what it is known by within its list. */
  public record Judged(int number, String key, String verdict, String field, String reason) {}

  /** What came of a row; the thing that was made, and what undoing it has to know, may be null. */
  public record Concluded(int number, String outcome, UUID thing, String earlier) {}

  /** How many rows have this verdict and this outcome. */
  public record Count(String verdict, String outcome, long number) {}

  /** Adds rows, numbered from the first one on. */
  public void add(UUID run, int first, List<String> cells, Instant now) {
    if (cells.isEmpty()) {
      return;
    }
    run(
        () -> {
          try (var statement =
              connection.prepareStatement(
                  "INSERT INTO "
                      + table
                      + " (run_id, number, cells, written_at) VALUES "
                      + cells.stream()
                          .map(each -> "(?, ?, ?, ?)")
                          .collect(Collectors.joining(", ")))) {
            var at = 1;
            for (var i = 0; i < cells.size(); i++) {
              statement.setBytes(at++, Ids.toBytes(run));
              statement.setInt(at++, first + i);
              statement.setString(at++, cells.get(i));
              statement.setObject(at++, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            }
            return statement.executeUpdate();
          }
        });
  }

  /** The next rows after that number, in their order. */
  public List<Staged> after(UUID run, int number, int atMost) {
    return list(
        "SELECT "
            + COLUMNS
            + " FROM "
            + table
            + " WHERE run_id = ? AND number > ?"
            + " ORDER BY number LIMIT "
            + atMost,
        run,
        number);
  }

  /** The next rows after that number with one of these verdicts, and one of these outcomes. */
  public List<Staged> after(
      UUID run, int number, Set<String> verdicts, Optional<String> outcome, int atMost) {
    var parameters = new ArrayList<Object>(List.of(run, number));
    parameters.addAll(verdicts);
    outcome.ifPresent(parameters::add);
    return list(
        "SELECT "
            + COLUMNS
            + " FROM "
            + table
            + " WHERE run_id = ? AND number > ? AND verdict IN ("
            + marks(verdicts.size())
            + ") AND outcome "
            + (outcome.isPresent() ? "= ?" : "IS NULL")
            + " ORDER BY number LIMIT "
            + atMost,
        parameters.toArray());
  }

  /** The last rows before that number with this outcome, the last one first. */
  public List<Staged> before(UUID run, int number, String outcome, int atMost) {
    return list(
        "SELECT "
            + COLUMNS
            + " FROM "
            + table
            + " WHERE run_id = ? AND number < ? AND outcome = ? ORDER BY number DESC LIMIT "
            + atMost,
        run,
        number,
        outcome);
  }

  /**
   * Some rows to look at.
   *
   * @param verdict empty for all
   */
  public List<Staged> page(UUID run, Optional<String> verdict, int offset, int atMost) {
    var parameters = new ArrayList<Object>(List.of(run));
    verdict.ifPresent(parameters::add);
    return list(
        "SELECT "
            + COLUMNS
            + " FROM "
            + table
            + " WHERE run_id = ?"
            + (verdict.isPresent() ? " AND verdict = ?" : "")
            + " ORDER BY number LIMIT "
            + atMost
            + " OFFSET "
            + offset,
        parameters.toArray());
  }

  public List<Count> counts(UUID run) {
    return run(
        () ->
            Sql.list(
                connection,
                "SELECT verdict, outcome, COUNT(*) AS number FROM "
                    + table
                    + " WHERE run_id = ? GROUP BY verdict, outcome ORDER BY verdict, outcome",
                row ->
                    new Count(
                        row.getString("verdict"), row.getString("outcome"), row.getLong("number")),
                run));
  }

  /** Which of these keys rows before that number have. */
  public Set<String> keysBefore(UUID run, int number, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    var parameters = new ArrayList<Object>(List.of(run, number));
    parameters.addAll(keys);
    return run(
        () ->
            new HashSet<>(
                Sql.list(
                    connection,
                    "SELECT DISTINCT row_key FROM "
                        + table
                        + " WHERE run_id = ? AND number < ? AND row_key IN ("
                        + marks(keys.size())
                        + ")",
                    row -> row.getString("row_key"),
                    parameters.toArray())));
  }

  /** Notes what these rows are known by within their list, by their numbers. */
  public void key(UUID run, Map<Integer, String> keys) {
    set(
        run,
        List.of("row_key"),
        keys.entrySet().stream().map(each -> values(each.getKey(), each.getValue())).toList());
  }

  /** The first one with each of these keys, however many have it. */
  public List<Staged> byKeys(UUID run, Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    var parameters = new ArrayList<Object>(List.of(run));
    parameters.addAll(keys);
    parameters.add(run);
    return list(
        "SELECT "
            + COLUMNS
            + " FROM "
            + table
            + " JOIN (SELECT MIN(number) AS first FROM "
            + table
            + " WHERE run_id = ? AND row_key IN ("
            + marks(keys.size())
            + ") GROUP BY row_key) AS firsts ON number = first WHERE run_id = ? ORDER BY number",
        parameters.toArray());
  }

  public void judge(UUID run, List<Judged> judged) {
    set(
        run,
        List.of("row_key", "verdict", "field", "reason"),
        judged.stream()
            .map(
                each ->
                    values(each.number(), each.key(), each.verdict(), each.field(), each.reason()))
            .toList());
  }

  private static List<Object> values(Object... values) {
    return Arrays.asList(values);
  }

  /**
   * Sets these columns of rows, each to its own values, in one statement for many rows: one for
   * each would take as long as its way to the server and back.
   *
   * @param rows the number of each, and what it is set to
   */
  private void set(UUID run, List<String> columns, List<List<Object>> rows) {
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      var parameters = new ArrayList<Object>();
      some.forEach(parameters::addAll);
      parameters.add(run);
      var one = "ROW(" + marks(columns.size() + 1) + ")";
      run(
          () ->
              Sql.update(
                  connection,
                  "UPDATE "
                      + table
                      + " JOIN (VALUES "
                      + String.join(", ", Collections.nCopies(some.size(), one))
                      + ") AS said (at, "
                      + said(columns, "said_%1$s")
                      + ") ON number = at SET "
                      + said(columns, "%1$s = said_%1$s")
                      + " WHERE run_id = ?",
                  parameters.toArray()));
    }
  }

  private static String said(List<String> columns, String form) {
    return columns.stream().map(form::formatted).collect(Collectors.joining(", "));
  }

  /** Nobody has judged any of them. */
  public void forgetVerdicts(UUID run) {
    run(
        () ->
            Sql.update(
                connection,
                "UPDATE "
                    + table
                    + " SET row_key = NULL, verdict = NULL, field = NULL, reason = NULL"
                    + " WHERE run_id = ?",
                run));
  }

  /** Notes what came of rows. */
  public void conclude(UUID run, List<Concluded> concluded) {
    set(
        run,
        List.of("outcome", "thing", "earlier"),
        concluded.stream()
            .map(each -> values(each.number(), each.outcome(), each.thing(), each.earlier()))
            .toList());
  }

  /** Deletes some rows; returns how many. */
  public int drop(UUID run, int atMost) {
    return run(
        () ->
            Sql.update(
                connection, "DELETE FROM " + table + " WHERE run_id = ? LIMIT " + atMost, run));
  }

  /** Lists that nobody can look at, to which nothing was added since: what broke off on its way. */
  public List<UUID> stray(Instant before, int atMost) {
    return run(
        () ->
            Sql.list(
                connection,
                "SELECT r.run_id FROM "
                    + table
                    + " r LEFT JOIN "
                    + runs
                    + " i ON i.rows_id = r.run_id WHERE i.id IS NULL"
                    + " GROUP BY r.run_id HAVING MAX(r.written_at) < ? LIMIT "
                    + atMost,
                row -> Sql.id(row, "run_id"),
                before));
  }

  private List<Staged> list(String sql, Object... parameters) {
    return run(() -> Sql.list(connection, sql, StagedRows::staged, parameters));
  }

  private static Staged staged(ResultSet row) throws SQLException {
    var thing = row.getBytes("thing");
    return new Staged(
        row.getInt("number"),
        row.getString("cells"),
        row.getString("verdict"),
        row.getString("field"),
        row.getString("reason"),
        row.getString("outcome"),
        thing == null ? null : Ids.fromBytes(thing),
        row.getString("earlier"));
  }

  private static String marks(int number) {
    return String.join(", ", Collections.nCopies(number, "?"));
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
