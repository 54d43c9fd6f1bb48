package org.colloquy.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.incontainer.Networks;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Sql;

/**
 * All rows of a network's schema at one moment, to be put back in place of those of a later one.
 */
public final class SchemaCopy {

  private final Tenant network;
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  private SchemaCopy(Tenant network) {
    this.network = network;
  }

  static SchemaCopy of(Tenant network) {
    SchemaCopy copy = new SchemaCopy(network);
    Networks.sql()
        .list(
            "SELECT c.table_name, GROUP_CONCAT(CONCAT('`', c.column_name, '`')"
                + " ORDER BY c.ordinal_position) AS names FROM information_schema.columns c"
                + " JOIN information_schema.tables t USING (table_schema, table_name)"
                + " WHERE c.table_schema = ? AND t.table_type = 'BASE TABLE'"
                + " AND c.generation_expression = '' GROUP BY c.table_name",
            row -> copy.columns.put(row.getString("table_name"), row.getString("names")),
            network.schema());
    copy.columns.forEach((table, names) -> copy.rows.put(table, copy.read(table, names)));
    return copy;
  }

  private List<Object[]> read(String table, String names) {
    return Networks.sql()
        .list(
            "SELECT " + names + " FROM " + named(table),
            row -> {
              Object[] values = new Object[row.getMetaData().getColumnCount()];
              for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
              }
              return values;
            });
  }

  /** The rows of then and no others. */
  void putBack() {
    Networks.sql()
        .inTransaction(
            connection -> {
              Sql.update(connection, "SET foreign_key_checks = 0");
              try {
                for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                  Sql.update(connection, "DELETE FROM " + named(table.getKey()));
                  for (Object[] row : table.getValue()) {
                    Sql.update(connection, insert(table.getKey(), row.length), row);
                  }
                }
              } finally {
                Sql.update(connection, "SET foreign_key_checks = 1");
              }
              return null;
            });
  }

  private String insert(String table, int values) {
    return "INSERT INTO "
        + named(table)
        + " ("
        + columns.get(table)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(values, "?"))
        + ")";
  }

  private String named(String table) {
    return "`" + network.schema() + "`.`" + table + "`";
  }
}
