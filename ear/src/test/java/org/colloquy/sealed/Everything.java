package org.colloquy.sealed;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The whole database as its administrator reads it: every row of every table of every schema, in
 * each order that MySQL gives it in (by itself, and along each index) and sorted by each column.
 */
final class Everything {

  /** Larger tables than this hold no people of ours. */
  private static final int MOST = 50_000;

  private static final Set<Integer> BYTES =
      Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB, Types.BIT);

  private final Connection root;

  Everything(Connection root) {
    this.root = root;
  }

  /** A table in one order; each row as its values in the order of the columns. */
  record Listing(String table, String order, List<String> columns, List<List<String>> rows) {

    /** What it is, for who reads what was found. */
    String name() {
      return table + " " + order;
    }
  }

  List<Listing> listings() throws SQLException {
    List<Listing> all = new ArrayList<>();
    for (String table : tables()) {
      all.addAll(listings(table));
    }
    return all;
  }

  private List<String> tables() throws SQLException {
    return strings(
        """
        SELECT CONCAT('`', table_schema, '`.`', table_name, '`') FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema <> 'performance_schema'
        ORDER BY table_schema, table_name
        """);
  }

  private List<Listing> listings(String table) throws SQLException {
    List<Listing> all = new ArrayList<>();
    Listing plain = read(table, "as it comes", "");
    if (plain.rows().isEmpty() || plain.rows().size() > MOST) {
      return all;
    }
    all.add(plain);
    for (String index : indexes(table)) {
      all.add(read(table, "along " + index, " FORCE INDEX (`" + index + "`)"));
    }
    for (int column = 0; column < plain.columns().size(); column++) {
      int by = column;
      all.add(
          new Listing(
              table,
              "by " + plain.columns().get(column),
              plain.columns(),
              plain.rows().stream()
                  .sorted(Comparator.comparing(row -> row.get(by), ORDER))
                  .toList()));
    }
    return all;
  }

  private List<String> indexes(String table) throws SQLException {
    Set<String> names = new LinkedHashSet<>();
    try (Statement statement = root.createStatement();
        ResultSet rows = statement.executeQuery("SHOW INDEX FROM " + table)) {
      while (rows.next()) {
        if (!"FULLTEXT".equals(rows.getString("Index_type"))) {
          names.add(rows.getString("Key_name"));
        }
      }
    }
    return List.copyOf(names);
  }

  private Listing read(String table, String order, String how) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    try (Statement statement = root.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table + how)) {
      ResultSetMetaData shape = rows.getMetaData();
      for (int i = 1; i <= shape.getColumnCount(); i++) {
        columns.add(shape.getColumnName(i));
      }
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          row.add(value(rows, i, shape.getColumnType(i)));
        }
        found.add(row);
      }
    }
    return new Listing(table, order, columns, found);
  }

  private static String value(ResultSet rows, int column, int type) throws SQLException {
    if (BYTES.contains(type)) {
      byte[] bytes = rows.getBytes(column);
      return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }
    String text = rows.getString(column);
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  private List<String> strings(String query) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = root.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  /** Numbers as numbers, everything else as text: moments are written so that they sort. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((Function<String, BigDecimal>) Everything::number)
          .thenComparing(Comparator.naturalOrder());

  private static BigDecimal number(String text) {
    return text.matches("-?[0-9]{1,30}(\\.[0-9]{1,12})?") ? new BigDecimal(text) : BigDecimal.ZERO;
  }
}
