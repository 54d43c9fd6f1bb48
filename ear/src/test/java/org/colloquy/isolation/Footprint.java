package org.colloquy.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;

/** What there is of one network in the whole database, as its administrator sees it. */
final class Footprint implements AutoCloseable {

  private static final String OF_BASE_TABLES =
      " FROM information_schema.tables t WHERE t.table_type = 'BASE TABLE'"
          + " AND t.table_schema LIKE CONCAT('%-', ?) AND t.table_name <> 'flyway_schema_history'";

  private final String slug;
  private final Connection root;
  private List<String> tables;
  private Map<String, String> elsewhere;

  Footprint(RunningStack stack, Content content) {
    slug = content.network().slug();
    try {
      root = stack.servers().mysql().connectAsRoot();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String tenant() {
    return first("SELECT BIN_TO_UUID(id) FROM colloquy_control.tenant WHERE slug = ?", slug);
  }

  /** The id of the newest such row; empty where there is none. */
  String idWhere(String table, String condition, String value) {
    return first(
        "SELECT BIN_TO_UUID(id) FROM "
            + table
            + " WHERE "
            + condition
            + " ORDER BY id DESC LIMIT 1",
        value);
  }

  /** Waits until nothing more is done for the network. */
  void awaitQuiet() {
    String tenant = tenant();
    Until.becomes(
        "nothing is to be done for " + slug,
        () -> {
          // Some wait for a minute in which others may be quicker.
          change(
              "UPDATE colloquy_jobs.job SET due_at = UTC_TIMESTAMP(6)"
                  + " WHERE state = 'OPEN' AND attempts = 0 AND tenant_id = UUID_TO_BIN(?)",
              tenant);
          return first(
              "SELECT COUNT(*) FROM colloquy_jobs.job WHERE state = 'OPEN'"
                  + " AND tenant_id = UUID_TO_BIN(?)",
              tenant);
        },
        "0"::equals);
    Until.becomes(
        "the log of " + slug + " is sealed",
        () ->
            first(
                ("SELECT (SELECT COUNT(*) FROM `log-%1$s`.entry)"
                        + " - (SELECT COUNT(*) FROM `log-%1$s`.seal) FROM DUAL WHERE ? = ''")
                    .formatted(slug),
                ""),
        "0"::equals);
  }

  /**
   * A sum over the rows of each of its tables, and over what others hold of it: its row in the
   * registry, its part of the exchange, its jobs and its mail.
   */
  Map<String, String> sums() {
    try {
      Map<String, String> sums = new TreeMap<>();
      if (tables == null) {
        tables =
            list(
                // Seals follow some seconds after what was done, whoever did it.
                "SELECT CONCAT('`', t.table_schema, '`.`', t.table_name, '`')"
                    + OF_BASE_TABLES
                    + " AND t.table_name <> 'seal'",
                slug);
        elsewhere = elsewhere();
      }
      try (Statement statement = root.createStatement();
          ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
        while (rows.next()) {
          sums.put(rows.getString(1), rows.getString(2));
        }
      }
      for (Map.Entry<String, String> each : elsewhere.entrySet()) {
        sums.put(each.getKey(), String.join("; ", list(each.getValue(), slug)));
      }
      return sums;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By table of the platform that names networks, a query for what it says of this one. */
  private Map<String, String> elsewhere() throws SQLException {
    Map<String, String> queries = new TreeMap<>();
    queries.put(
        "colloquy_control.tenant",
        "SELECT CONCAT_WS(' ', name, purpose, host, status) FROM colloquy_control.tenant"
            + " WHERE slug = ?");
    for (String table :
        list(
            "SELECT CONCAT(t.table_schema, '.', t.table_name) FROM information_schema.columns t"
                + " JOIN information_schema.tables b USING (table_schema, table_name)"
                + " WHERE b.table_type = 'BASE TABLE' AND t.column_name = 'tenant_id'"
                + " AND t.table_schema LIKE CONCAT('colloquy', ?)",
            "%")) {
      queries.put(
          table,
          "SELECT CONCAT(COUNT(*), ' rows') FROM "
              + table
              + " WHERE tenant_id = (SELECT id FROM colloquy_control.tenant WHERE slug = ?)");
    }
    queries.put(
        "colloquy_jobs.job",
        "SELECT CONCAT(COUNT(*), ' rows') FROM colloquy_jobs.job"
            // Asked of every network once a day, whatever happens there.
            + " WHERE job_key NOT LIKE CONCAT(BIN_TO_UUID(tenant_id), ':____-__-__')"
            + " AND kind <> 'retention'"
            + " AND NOT (kind = 'digests' AND payload->>'$.round' LIKE 'day %') AND tenant_id ="
            + " (SELECT id FROM colloquy_control.tenant WHERE slug = ?)");
    queries.put(
        "colloquy_exchange.invited_network",
        "SELECT CONCAT_WS(' ', HEX(joint_session_id), version, answer, confirmed, waiting)"
            + " FROM colloquy_exchange.invited_network WHERE tenant_id ="
            + " (SELECT id FROM colloquy_control.tenant WHERE slug = ?) ORDER BY id");
    return queries;
  }

  /** Every id of a row of its own. */
  Set<String> ids() {
    try {
      Set<String> found = new TreeSet<>();
      for (String column : columns("t.data_type = 'binary' AND t.column_name = 'id'")) {
        String[] name = column.split(" ", -1);
        found.addAll(
            list(
                "SELECT BIN_TO_UUID(`%s`) FROM `%s`.`%s` WHERE LENGTH(`%1$s`) = 16 AND '' = ?"
                    .formatted(name[2], name[0], name[1]),
                ""));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Columns of text in its tables that have none of these words in any row. */
  Set<String> textWithout(Set<String> words) {
    try {
      Set<String> without = new TreeSet<>();
      for (String column :
          columns(
              "t.data_type IN ('varchar', 'text', 'mediumtext', 'longtext', 'json')"
                  + " AND t.character_maximum_length > 40")) {
        String[] name = column.split(" ", -1);
        String all =
            String.join(
                "\n",
                list(
                    "SELECT LOWER(`%s`) FROM `%s`.`%s` WHERE '' = ?"
                        .formatted(name[2], name[0], name[1]),
                    ""));
        if (words.stream().noneMatch(all::contains)) {
          without.add(name[1] + "." + name[2]);
        }
      }
      return without;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All text in the network's tables, and in the jobs that are its own. */
  String text() {
    try {
      StringBuilder all = new StringBuilder();
      for (String column :
          columns("t.data_type IN ('char', 'varchar', 'text', 'mediumtext', 'json')")) {
        String[] name = column.split(" ", -1);
        all.append(column)
            .append(": ")
            .append(
                String.join(
                    "\n",
                    list(
                        "SELECT LOWER(`%s`) FROM `%s`.`%s` WHERE '' = ?"
                            .formatted(name[2], name[0], name[1]),
                        "")))
            .append('\n');
      }
      list(
              "SELECT CONCAT_WS(' ', 'job', kind, job_key, payload) FROM colloquy_jobs.job WHERE"
                  + " job_key NOT LIKE 'isolation:%' AND"
                  + " tenant_id = (SELECT id FROM colloquy_control.tenant WHERE slug = ?)",
              slug)
          .forEach(job -> all.append(job).append('\n'));
      return all.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> columns(String which) throws SQLException {
    return list(
        "SELECT CONCAT_WS(' ', t.table_schema, t.table_name, t.column_name)"
            + " FROM information_schema.columns t JOIN information_schema.tables b"
            + " USING (table_schema, table_name) WHERE b.table_type = 'BASE TABLE'"
            + " AND t.table_schema LIKE CONCAT('%-', ?)"
            + " AND t.table_name <> 'flyway_schema_history' AND "
            + which,
        slug);
  }

  /** The first column of the first row; empty where there is none. */
  String first(String query, String value) {
    try {
      return list(query, value).stream().findFirst().orElse("");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> list(String query, String value) throws SQLException {
    try (PreparedStatement select = root.prepareStatement(query)) {
      select.setString(1, value);
      try (ResultSet rows = select.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(String.valueOf(rows.getString(1)));
        }
        return found;
      }
    }
  }

  /** Where the letters to its people are read. */
  List<String> letters() {
    try {
      return list(
          "SELECT CONCAT('/operator/mail/', BIN_TO_UUID(id)) FROM colloquy_control.kept_mail"
              + " WHERE tenant_id = (SELECT id FROM colloquy_control.tenant WHERE slug = ?)",
          slug);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does what no page offers; the values are put in their places. */
  void change(String statement, String... values) {
    try (PreparedStatement update = root.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        update.setString(i + 1, values[i]);
      }
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is not the same in the second as in the first, in words. */
  static String difference(Map<String, String> before, Map<String, String> after) {
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(each -> !String.valueOf(before.get(each)).equals(after.get(each)))
        .map(each -> each + ": " + before.get(each) + " → " + after.get(each))
        .collect(Collectors.joining("; "));
  }
}
