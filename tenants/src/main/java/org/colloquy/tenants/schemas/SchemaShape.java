package org.colloquy.tenants.schemas;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.colloquy.tenants.sql.Sql;

/**
 * What a schema really consists of, read from MySQL's own dictionary: tables, columns, indexes,
 * foreign keys and checks, a line each.
 */
record SchemaShape(Set<String> lines) {

  private static final List<String> PARTS =
      List.of(
          "SELECT CONCAT_WS(' ', 'table', table_name, engine, table_collation)"
              + " FROM information_schema.tables WHERE table_schema = ? AND table_name <> ?",
          "SELECT CONCAT_WS(' ', 'column', table_name, ordinal_position, column_name, column_type,"
              + " IF(is_nullable = 'YES', 'null', 'not null'), collation_name,"
              + " CONCAT('default ', column_default), extra, generation_expression)"
              + " FROM information_schema.columns WHERE table_schema = ? AND table_name <> ?",
          "SELECT CONCAT_WS(' ', 'index', table_name, index_name, seq_in_index,"
              + " IF(non_unique, 'many', 'unique'), column_name, expression)"
              + " FROM information_schema.statistics WHERE table_schema = ? AND table_name <> ?",
          "SELECT CONCAT_WS(' ', 'reference', k.table_name, k.constraint_name, k.column_name,"
              + " k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule)"
              + " FROM information_schema.key_column_usage k"
              + " JOIN information_schema.referential_constraints r"
              + " ON r.constraint_schema = k.constraint_schema"
              + " AND r.constraint_name = k.constraint_name"
              + " WHERE k.constraint_schema = ? AND k.table_name <> ?",
          "SELECT CONCAT_WS(' ', 'check', t.table_name, t.constraint_name, c.check_clause)"
              + " FROM information_schema.table_constraints t"
              + " JOIN information_schema.check_constraints c"
              + " ON c.constraint_schema = t.constraint_schema"
              + " AND c.constraint_name = t.constraint_name"
              + " WHERE t.constraint_schema = ? AND t.table_name <> ?");

  static SchemaShape of(DataSource provisioner, String schema) {
    return new Sql(provisioner).withConnection(connection -> read(connection, schema));
  }

  /** What this shape lacks or has too much, compared with the expected one; empty when equal. */
  List<String> differencesFrom(SchemaShape expected) {
    var differences = new TreeSet<String>();
    expected.lines.stream()
        .filter(line -> !lines.contains(line))
        .forEach(line -> differences.add("missing " + line));
    lines.stream()
        .filter(line -> !expected.lines.contains(line))
        .forEach(line -> differences.add("unexpected " + line));
    return List.copyOf(differences);
  }

  private static SchemaShape read(Connection connection, String schema) throws SQLException {
    var lines = new TreeSet<String>();
    for (var part : PARTS) {
      Sql.list(connection, part, row -> row.getString(1), schema, SchemaMigration.HISTORY).stream()
          // A check or a default may spell out the name of its own schema.
          .map(line -> line.replace("`" + schema + "`.", ""))
          .forEach(lines::add);
    }
    return new SchemaShape(lines);
  }
}
