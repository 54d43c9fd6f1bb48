package org.colloquy.datasets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.tenants.sql.Sql;

/** A schema as MySQL's own dictionary has it. */
record RealSchema(Map<String, List<RealColumn>> tables, List<RealKey> keys) {

  /** A key of which no two rows have the same. */
  record RealKey(String table, String name, Set<String> columns) {}

  /**
   * A column that there is.
   *
   * @param type as MySQL writes it: {@code varchar(40)}
   * @param key its place in the primary key; 0 where it is none
   * @param ofMember whether MySQL holds it to be the id of a member
   */
  record RealColumn(
      String table, String name, String type, boolean nullable, int key, boolean ofMember) {

    /** Whether anybody can write into it what they like, or it can be a key to something. */
    boolean canHoldAnything() {
      return type.matches(".*(char|text|blob|json|geometry).*")
          || (type.contains("binary") && !type.equals("binary(16)"));
    }

    /** Whether it says which person, by its name or by what it points at. */
    boolean namesSomebody() {
      return ofMember || name.matches("(.+_)?(by|member_id|person_id|subject)");
    }
  }

  private static final String COLUMNS =
      """
      SELECT c.table_name AS of_table, c.column_name AS name, c.column_type AS type,
             c.is_nullable = 'YES' AS nullable,
             COALESCE((SELECT k.ordinal_position FROM information_schema.key_column_usage k
                WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
                  AND k.column_name = c.column_name AND k.constraint_name = 'PRIMARY'), 0) AS place,
             EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
                  AND k.column_name = c.column_name AND k.referenced_table_name = 'member') AS of_member
        FROM information_schema.columns c
       WHERE c.table_schema = ? AND c.table_name <> 'flyway_schema_history'
       ORDER BY c.table_name, c.ordinal_position""";

  private static final String KEYS =
      """
      SELECT table_name AS of_table, index_name AS name, GROUP_CONCAT(column_name) AS columns
        FROM information_schema.statistics
       WHERE table_schema = ? AND non_unique = 0 AND table_name <> 'flyway_schema_history'
       GROUP BY table_name, index_name
       ORDER BY table_name, index_name""";

  static RealSchema of(Sql sql, String schema) {
    return new RealSchema(
        sql
            .list(
                COLUMNS,
                row ->
                    new RealColumn(
                        row.getString("of_table"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getBoolean("nullable"),
                        row.getInt("place"),
                        row.getBoolean("of_member")),
                schema)
            .stream()
            .collect(Collectors.groupingBy(RealColumn::table, TreeMap::new, Collectors.toList())),
        sql.list(
            KEYS,
            row ->
                new RealKey(
                    row.getString("of_table"),
                    row.getString("name"),
                    Set.of(row.getString("columns").split(",", -1))),
            schema));
  }

  Optional<RealColumn> column(String table, String name) {
    return Optional.ofNullable(byName(table).get(name));
  }

  private Map<String, RealColumn> byName(String table) {
    return tables.getOrDefault(table, List.of()).stream()
        .collect(Collectors.toMap(RealColumn::name, Function.identity()));
  }
}
