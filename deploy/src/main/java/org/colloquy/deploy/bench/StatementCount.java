package org.colloquy.deploy.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.deploy.machine.StackFailure;

/**
 * The statements that MySQL itself heard while something was done, from its general log, which is
 * on only meanwhile. The workers go on polling beside it and are left out by the tables they name,
 * and so is what an application asks only where tests move its time.
 */
public record StatementCount(Administrator administrator) {

  /** Connects as one who may turn the log on and read it. */
  @FunctionalInterface
  public interface Administrator {
    Connection connect() throws SQLException;
  }

  private static final Pattern HOUSEKEEPING =
      Pattern.compile(
          "(set|commit|rollback|begin|start transaction|use|select @@|/\\* ?ping|show|/\\* mysql-connector).*",
          Pattern.DOTALL);

  /** A value within a statement, which differs from page to page. */
  private static final Pattern LITERAL = Pattern.compile("x?'[^']*'|\\b\\d+\\b");

  /**
   * @param queries that read or write data
   * @param housekeeping around them: roles, transactions, connections
   */
  public record Counted(double queries, double housekeeping, List<String> example) {

    public double all() {
      return queries + housekeeping;
    }
  }

  /** The one with the fewest: work in the background may be heard too, but not each time. */
  public static Counted fewest(List<Counted> all) {
    return all.stream().min(Comparator.comparing(Counted::all)).orElseThrow();
  }

  /** Does it that many times and says what one time cost. */
  public Counted count(int times, Runnable work) {
    try (Connection root = administrator.connect();
        Statement statement = root.createStatement()) {
      statement.execute("SET GLOBAL log_output = 'TABLE'");
      statement.execute("TRUNCATE TABLE mysql.general_log");
      statement.execute("SET GLOBAL general_log = ON");
      try {
        for (int i = 0; i < times; i++) {
          work.run();
        }
      } finally {
        statement.execute("SET GLOBAL general_log = OFF");
      }
      return counted(statement, times);
    } catch (SQLException e) {
      throw new StackFailure("MySQL's general log could not be used: " + e.getMessage(), e);
    }
  }

  private static Counted counted(Statement statement, int times) throws SQLException {
    int queries = 0;
    int housekeeping = 0;
    Set<String> example = new LinkedHashSet<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT command_type, CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log"
                + " WHERE user_host LIKE 'colloquy!_app%' ESCAPE '!' OR (user_host LIKE"
                + " 'colloquy!_control%' ESCAPE '!' AND command_type IN ('Query', 'Execute')"
                + " AND CONVERT(argument USING utf8mb4) LIKE '%colloquy!_control%' ESCAPE '!'"
                + " AND CONVERT(argument USING utf8mb4) NOT LIKE '%provisioning!_run%' ESCAPE '!'"
                + " AND CONVERT(argument USING utf8mb4) NOT LIKE '%moved!_time%' ESCAPE '!')"
                + " ORDER BY event_time")) {
      while (rows.next()) {
        String text = rows.getString(2).strip();
        if (!rows.getString(1).matches("Query|Execute")
            || HOUSEKEEPING.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
          housekeeping++;
        } else {
          queries++;
          example.add(LITERAL.matcher(text).replaceAll("?"));
        }
      }
    }
    return new Counted(
        (double) queries / times, (double) housekeeping / times, List.copyOf(example));
  }
}
