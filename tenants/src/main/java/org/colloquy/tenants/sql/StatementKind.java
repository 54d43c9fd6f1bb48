package org.colloquy.tenants.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What a statement does to the connection that it runs on; in doubt, the more. */
enum StatementKind {
  /** Reads rows and leaves everything as it was, locks included. */
  READ,
  /** Changes rows, or locks them until a transaction ends. */
  CHANGE,
  /** May change the connection itself: its role, its schema, its variables. */
  OTHER;

  private static final Pattern READS = Pattern.compile("SELECT\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern KEEPS =
      Pattern.compile(
          "\\bFOR\\s+(UPDATE|SHARE)\\b|\\bLOCK\\s+IN\\b|\\bINTO\\b|:=", Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITES =
      Pattern.compile("(INSERT|UPDATE|DELETE|REPLACE)\\s", Pattern.CASE_INSENSITIVE);

  /**
   * An application has some hundred statements, and sends each with other values again and again.
   */
  private static final Map<String, StatementKind> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 2_000;

  static StatementKind of(String sql) {
    if (sql == null) {
      return OTHER;
    }
    var known = KNOWN.get(sql);
    if (known == null) {
      known = read(sql);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(sql, known);
      }
    }
    return known;
  }

  /** A word that only looks like a lock, in a name or a value, costs a transaction and no more. */
  private static StatementKind read(String sql) {
    if (READS.matcher(sql).lookingAt()) {
      return KEEPS.matcher(sql).find() ? CHANGE : READ;
    }
    return WRITES.matcher(sql).lookingAt() ? CHANGE : OTHER;
  }
}
