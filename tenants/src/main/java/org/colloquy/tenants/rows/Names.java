package org.colloquy.tenants.rows;

import java.util.regex.Pattern;

/** Names of tables and columns. They come from declarations, and nobody else names any. */
final class Names {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

  private Names() {}

  static String table(String schema, String name) {
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException("Not the name of a schema: " + schema);
    }
    return "`" + schema + "`." + quoted(name);
  }

  static String quoted(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not the name of a table or column: " + name);
    }
    return "`" + name + "`";
  }
}
