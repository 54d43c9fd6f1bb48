package org.colloquy.privacy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.sql.Sql;

/**
 * Rows in every declared table that can hold something of somebody, so that no column is without a
 * value: whatever a module declares tomorrow is in the tests that use them.
 */
final class MadeUpRows {

  /** What is nobody's says this, whoever's the row is. */
  static final String NOBODYS = "nobodys";

  /** What is of whom a row names besides says this. */
  static final String OTHERS = "others";

  private final Sql sql;
  private final String schema;
  private final List<DataSet> sets;
  private final UUID bystander;
  private int row;

  /**
   * @param bystander whom rows name besides the one whose they are
   */
  MadeUpRows(Sql sql, String schema, List<DataSet> sets, UUID bystander) {
    this.sql = sql;
    this.schema = schema;
    this.sets = sets;
    this.bystander = bystander;
  }

  /** What is the person's says {@code marker}, in as much of it as there is room for. */
  void insertFor(UUID person, String marker) {
    for (var set : sets) {
      for (var holding : set.holdings()) {
        holding.people().forEach(by -> insert(holding, by, person, marker));
      }
    }
  }

  private void insert(Holding holding, String by, UUID person, String marker) {
    row++;
    var values = new LinkedHashMap<String, Object>();
    for (var column : holding.columns()) {
      var whose = holding.personOf(column);
      var said = whose.isEmpty() ? NOBODYS : whose.get().equals(by) ? marker : OTHERS;
      values.put(column.name(), value(holding, column, by, person, said));
    }
    insert(holding.table(), values);
    holding
        .columns()
        .forEach(column -> column.title().ifPresent(title -> insertTitle(title, values, column)));
  }

  private Object value(Holding holding, Column column, String by, UUID person, String said) {
    if (column.name().equals(by)) {
      return person;
    }
    return column.member() ? bystander : made(holding.table(), column.name(), said);
  }

  private void insertTitle(Column.Title title, Map<String, Object> values, Column column) {
    var holding = holding(title.table());
    var other = new LinkedHashMap<String, Object>();
    row++;
    for (var each : holding.columns()) {
      other.put(
          each.name(),
          holding.key().contains(each.name())
              ? values.get(column.name())
              : value(holding, each, "", bystander, NOBODYS));
    }
    insert(title.table(), other);
  }

  private Holding holding(String table) {
    return sets.stream()
        .flatMap(set -> set.holdings().stream())
        .filter(holding -> holding.table().equals(table))
        .findFirst()
        .orElseThrow();
  }

  /** Another one each time, as far as the type allows. */
  private Object made(String table, String column, String said) {
    var type =
        sql.first(
                "SELECT CONCAT_WS(' ', data_type, COALESCE(character_maximum_length, 0))"
                    + " FROM information_schema.columns WHERE table_schema = ? AND table_name = ?"
                    + " AND column_name = ?",
                found -> found.getString(1),
                schema,
                table,
                column)
            .orElseThrow()
            .split(" ", -1);
    var text = said + "-" + row + "-" + column;
    var longest = Long.parseLong(type[1]);
    return switch (type[0]) {
      case "binary", "varbinary" -> longest == 16 ? Ids.next() : bytes((int) longest);
      case "datetime" ->
          "2026-03-04 05:06:07.%06d".formatted(row + (column.startsWith("end") ? 100_000 : 0));
      case "date" -> "2026-03-04";
      case "json" -> "{\"said\": \"" + text + "\"}";
      case "tinyint" -> 1;
      case "int", "smallint", "mediumint", "bigint", "decimal" -> row;
      default -> text.substring(0, (int) Math.min(text.length(), longest));
    };
  }

  private byte[] bytes(int many) {
    return ByteBuffer.allocate(many).putInt(row).array();
  }

  /** Others need not be there: what points at nothing here would be found elsewhere. */
  private void insert(String table, Map<String, Object> values) {
    var marks = String.join(", ", values.keySet().stream().map(name -> "?").toList());
    sql.withConnection(
        connection -> {
          Sql.update(connection, "SET foreign_key_checks = 0");
          try {
            return Sql.update(
                connection,
                "INSERT INTO `%s`.%s (`%s`) VALUES (%s)"
                    .formatted(schema, table, String.join("`, `", values.keySet()), marks),
                new ArrayList<>(values.values()).toArray());
          } finally {
            Sql.update(connection, "SET foreign_key_checks = 1");
          }
        });
  }
}
