package org.colloquy.deploy.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * How fast mail goes out: so many mails of one network lie in the queue at once, and a mail server
 * on loopback takes them. They lie there as mails lay before they were sealed, so what is missing
 * here is the opening of a seal; all else is as it is for every mail.
 */
final class MailBench {

  private static final String KEYS = "bench-mail:";
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private static final String TEXT =
      """
      Hello Ada,

      You have a seat for "What changed in the guideline".

      When: Tuesday 1 December 2026, 14:00 – 15:30 (Europe/London)
      Online: the link to join is on the session's page.

      If you cannot come, please say so on the session's page:

      http://eden.colloquy.localhost:8080/sessions/01890000-0000-7000-8000-000000000001
      """;

  private final RunningStack stack;

  MailBench(RunningStack stack) {
    this.stack = stack;
  }

  Report run(int mails, int port) {
    try (MailSink sink = MailSink.at(port)) {
      clear();
      long before = System.nanoTime();
      queue(mails);
      await(
          () -> sink.mails() > 0,
          FIRST,
          "No mail comes. Start the stack with its mail server here: COLLOQUY_SMTP_HOST=127.0.0.1"
              + " COLLOQUY_SMTP_PORT=%d COLLOQUY_SMTP_STARTTLS=false deploy/up".formatted(port));
      long first = System.nanoTime();
      int counted = sink.mails();
      await(() -> sink.different() >= mails, LONGEST, "Not all mails came in half an hour");
      long last = System.nanoTime();
      return new Report("mail")
          .figure("mails", "Mails in the queue", mails, "")
          .figure("seconds", "Seconds until the last one was there", seconds(before, last), "")
          .figure(
              "mailsPerSecond",
              "Mails per second, from the first to the last",
              (mails - counted) / seconds(first, last),
              "aim 100 or more")
          .figure("twice", "Mails that came twice", sink.mails() - sink.different(), "aim 0")
          .figure("connections", "Connections that they came by", sink.connections(), "");
    } finally {
      clear();
    }
  }

  private static double seconds(long from, long until) {
    return (until - from) / 1e9;
  }

  private static void await(BooleanSupplier there, Duration longest, String otherwise) {
    long deadline = System.nanoTime() + longest.toNanos();
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new StackFailure(otherwise);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted", e);
    }
  }

  private void queue(int mails) {
    try (Connection root = root();
        Statement settings = root.createStatement();
        PreparedStatement insert =
            root.prepareStatement(
                "INSERT INTO colloquy_jobs.job (id, kind, lane, job_key, tenant_id, payload)"
                    + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                    + " SELECT UUID_TO_BIN(UUID()), 'mail', 'MAIL', CONCAT(?, i), (SELECT id FROM"
                    + " colloquy_control.tenant WHERE status = 'ACTIVE' ORDER BY slug LIMIT 1),"
                    + " JSON_OBJECT('to', CONCAT('reader', i, '@bench.example'), 'subject',"
                    + " 'You are registered: What changed in the guideline', 'text', ?) FROM n")) {
      settings.execute("SET SESSION cte_max_recursion_depth = 1000000");
      insert.setInt(1, mails);
      insert.setString(2, KEYS);
      insert.setString(3, TEXT);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StackFailure("The mails could not be queued: " + e.getMessage(), e);
    }
  }

  private void clear() {
    try (Connection root = root();
        Statement statement = root.createStatement()) {
      statement.executeUpdate(
          "DELETE FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key LIKE '" + KEYS + "%'");
    } catch (SQLException e) {
      throw new StackFailure("The queue could not be cleared: " + e.getMessage(), e);
    }
  }

  private Connection root() throws SQLException {
    return DriverManager.getConnection(stack.mysqlUrl(), "root", stack.rootPassword());
  }
}
