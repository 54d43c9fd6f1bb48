package org.colloquy.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.deploy.mysql.MySqlServer;

/** What a database administrator sees and can do, and no page offers. */
public final class Ledger {

  private final MySqlServer mysql;

  Ledger(MySqlServer mysql) {
    this.mysql = mysql;
  }

  /** How many schemas there are for networks whose name ends so. */
  public long schemasOf(String slug) {
    return count(
        "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name LIKE CONCAT('net%', ?)",
        slug);
  }

  /** How many steps of provisioning are noted as done for a network. */
  public long stepsDone(String slug) {
    return count(
        """
        SELECT COUNT(*) FROM colloquy_control.provisioning_step s
        JOIN colloquy_control.provisioning_run r ON r.id = s.run_id
        WHERE r.slug = ?
        """,
        slug);
  }

  /** How many runs of provisioning have ended for a network, well or not. */
  public long runsEnded(String slug) {
    return count(
        """
        SELECT COUNT(*) FROM colloquy_control.provisioning_run
        WHERE slug = ? AND ended_at IS NOT NULL
        """,
        slug);
  }

  /** How many people asked for a network of this name. */
  public long requestsFor(String slug) {
    return count("SELECT COUNT(*) FROM colloquy_control.network_request WHERE slug = ?", slug);
  }

  /** The id of a network, which no page shows. */
  public UUID idOf(Network network) {
    try (Connection root = mysql.connectAsRoot();
        PreparedStatement select =
            root.prepareStatement(
                "SELECT BIN_TO_UUID(id) FROM colloquy_control.tenant WHERE slug = ?")) {
      select.setString(1, network.slug());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return UUID.fromString(row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many entries the log of a network has, numbered or not yet. */
  public long entriesOf(Network network) {
    return count("SELECT COUNT(*) FROM `log-" + network.slug() + "`.entry");
  }

  /** How often something was done to a thing of a network, as its log has it. */
  public long entriesOf(Network network, String action, String thing) {
    return count(
        "SELECT COUNT(*) FROM `log-%s`.entry WHERE action = ? AND object_id = ?"
            .formatted(network.slug()),
        action,
        thing);
  }

  /** How many calls a network's log says were refused. */
  public long refusalsIn(Network network) {
    return count(
        "SELECT COUNT(*) FROM `log-%s`.entry WHERE outcome = 'REFUSED'".formatted(network.slug()));
  }

  /** How many lines the platform's own log has. */
  public long entriesOfThePlatform() {
    return count("SELECT COUNT(*) FROM colloquy_control.audit_entry");
  }

  /** How many mails have a key that begins so. */
  public long mailsUnder(String key) {
    return count(
        """
        SELECT COUNT(*) FROM colloquy_jobs.job
        WHERE kind = 'mail' AND job_key LIKE CONCAT(?, '%')
        """,
        key);
  }

  /** How much work of a kind still waits, or is being done, for a network. */
  public long openJobs(Network network, String kind) {
    return count(
        """
        SELECT COUNT(*) FROM colloquy_jobs.job j
        JOIN colloquy_control.tenant t ON t.id = j.tenant_id
        WHERE t.slug = ? AND j.kind = ? AND j.state = 'OPEN'
        """,
        network.slug(),
        kind);
  }

  /**
   * Has a network await so many people more, who were invited and have accounts as far as it knows.
   */
  public void inviteMany(Network network, int number) {
    try (Connection root = mysql.connectAsRoot();
        PreparedStatement insert =
            root.prepareStatement(
                """
                INSERT INTO `net-%1$s`.member (id, version, subject, email, given_name, family_name,
                  roles, status, account_due, example, created_at)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                SELECT UUID_TO_BIN(UUID(), TRUE), 1, UUID(), CONCAT('awaited-', i, '@%1$s.example'),
                  'Awaited', CONCAT('Number ', i), 'member', 'INVITED', FALSE, FALSE,
                  UTC_TIMESTAMP(6)
                FROM n
                """
                    .formatted(network.slug()))) {
      insert.setInt(1, number);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes one of the many who still wait for their letter somebody who has come. */
  public void letOneCome(Network network, String task) {
    change(
        """
        UPDATE `net-%1$s`.member SET status = 'ACTIVE' WHERE id = (SELECT id FROM (
          SELECT m.id FROM `net-%1$s`.task_item i JOIN `net-%1$s`.member m ON m.id = i.item_id
          WHERE i.task_id = UUID_TO_BIN(?) AND i.verdict IS NULL AND m.given_name = 'Awaited'
          LIMIT 1) one)
        """
            .formatted(network.slug()),
        task);
  }

  /** How much of a task is done. */
  public long doneOf(Network network, String task) {
    return count(
        "SELECT done FROM `net-%s`.task WHERE id = UUID_TO_BIN(?)".formatted(network.slug()), task);
  }

  /** How many names out of participant reports a network keeps. */
  public long namesInReports(Network network) {
    return count("SELECT COUNT(*) FROM `net-%s`.reported_name".formatted(network.slug()));
  }

  /** Of how many people a network has noted that they were anywhere. */
  public long attendances(Network network) {
    return count("SELECT COUNT(*) FROM `net-%s`.attendance".formatted(network.slug()));
  }

  /** How many letters a task has sent, whoever to. */
  public long lettersOf(String task) {
    return count(
        """
        SELECT COUNT(*) FROM colloquy_jobs.job
        WHERE kind = 'mail' AND job_key LIKE CONCAT('invitation:%:', ?)
        """,
        task);
  }

  /** How many invitations lie in the platform's box for people of a network. */
  public long keptInvitationsOf(String slug) {
    return count(
        """
        SELECT COUNT(*) FROM colloquy_control.kept_mail m
        JOIN colloquy_control.tenant t ON t.id = m.tenant_id
        WHERE m.kind = 'INVITATION' AND t.slug = ?
        """,
        slug);
  }

  public void setStatus(Network network, String status) {
    change("UPDATE colloquy_control.tenant SET status = ? WHERE slug = ?", status, network.slug());
  }

  /** Stops offering a code of one of the network's lists; what has it keeps it. */
  public void retire(Network network, String list, String code) {
    change(
        "UPDATE `net-%s`.code_list_entry SET retired = TRUE WHERE list = ? AND code = ?"
            .formatted(network.slug()),
        list,
        code);
    tellNodes(network);
  }

  /** Gives a code of one of the network's lists words of its own. */
  public void call(Network network, String list, String code, String label) {
    change(
        "UPDATE `net-%s`.code_list_entry SET label = ? WHERE list = ? AND code = ?"
            .formatted(network.slug()),
        label,
        list,
        code);
    tellNodes(network);
  }

  /** As the application does after such a change: what nodes have kept of the network is old. */
  private void tellNodes(Network network) {
    change("UPDATE `net-%s`.kept_mark SET mark = mark + 1".formatted(network.slug()));
  }

  /** Lets a day go by for the link that was sent for this name. */
  public void outdateLink(String slug) {
    change(
        """
        UPDATE colloquy_control.network_request
        SET expires_at = expires_at - INTERVAL 1 DAY WHERE slug = ?
        """,
        slug);
  }

  /** Lets so much time go by that the links that were mailed to somebody are too old. */
  public void outdateLinks(Network network, Person person) {
    int links =
        execute(
            """
            UPDATE `net-%1$s`.acting_link SET expires_at = UTC_TIMESTAMP(6)
            WHERE member_id = (SELECT id FROM `net-%1$s`.member WHERE email = ?)
            """
                .formatted(network.slug()),
            person.email());
    if (links == 0) {
      throw new AssertionError("No links of " + person.email());
    }
  }

  /** Lets two weeks go by for the newest invitation of this network. */
  public void outdateInvitation(Network network, String email) {
    change(
        """
        UPDATE `net-%1$s`.invitation_key SET expires_at = expires_at - INTERVAL 14 DAY
        WHERE member_id = (SELECT id FROM `net-%1$s`.member WHERE email = ?)
        """
            .formatted(network.slug()),
        email);
  }

  /**
   * Has a network's business time be so far ahead of real time.
   *
   * @param slug null for the platform's
   */
  void moveTime(String slug, Duration ahead) {
    moveTime(slug, String.valueOf(ahead.toNanos() / 1000), null);
  }

  /** Has it stand at a moment. */
  void stopTime(String slug, Instant moment) {
    moveTime(slug, null, LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString());
  }

  private void moveTime(String slug, String micros, String standing) {
    execute(
        """
        REPLACE INTO colloquy_control.moved_time (tenant_id, ahead_micros, stands_at)
        SELECT COALESCE((SELECT id FROM colloquy_control.tenant WHERE slug = ?), UNHEX(REPEAT('00', 16))),
          ?, ?
        """,
        slug,
        micros,
        standing);
  }

  /** Has those who registered for a session told of it on that date of the network's programme. */
  public void remindOn(Network network, Instant date, String session, String key) {
    change(
        """
        INSERT INTO colloquy_jobs.job (id, kind, lane, job_key, tenant_id, payload, waits_for, due_at)
        SELECT UUID_TO_BIN(UUID()), 'session-notice', 'MAIL', ?, id, ?, ?, ?
        FROM colloquy_control.tenant WHERE slug = ?
        """,
        key,
        "{\"kind\": \"CHANGED\", \"session\": \"%s\", \"key\": \"%s\"}".formatted(session, key),
        LocalDateTime.ofInstant(date, ZoneOffset.UTC).toString(),
        LocalDateTime.ofInstant(date, ZoneOffset.UTC).toString(),
        network.slug());
  }

  /** In which columns of the whole database a text is, in whatever part of a value. */
  public List<String> columnsWith(String text) {
    try (Connection root = mysql.connectAsRoot();
        Statement statement = root.createStatement()) {
      List<String> found = new ArrayList<>();
      for (String column : textColumns(statement)) {
        String[] name = column.split(" ", -1);
        String query =
            "SELECT COUNT(*) FROM `%s`.`%s` WHERE CONVERT(`%s` USING utf8mb4) LIKE ?"
                .formatted(name[0], name[1], name[2]);
        try (PreparedStatement select = root.prepareStatement(query)) {
          select.setString(1, "%" + text + "%");
          try (ResultSet row = select.executeQuery()) {
            row.next();
            if (row.getLong(1) > 0) {
              found.add(column);
            }
          }
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> textColumns(Statement statement) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT CONCAT_WS(' ', table_schema, table_name, column_name)
            FROM information_schema.columns
            WHERE (table_schema LIKE 'colloquy%' OR table_schema LIKE 'net-%')
            AND data_type NOT IN ('int', 'bigint', 'tinyint', 'datetime', 'timestamp')
            """)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  /** Removes a member as the first half of a removal does; the account is still there. */
  public void removeRowOf(Network network, Person member) {
    change(
        "UPDATE `net-"
            + network.slug()
            + "`.member SET status = 'REMOVED', email = NULL, given_name = '' WHERE email = ?",
        member.email());
  }

  private long count(String query, String... parameters) {
    try (Connection root = mysql.connectAsRoot();
        PreparedStatement select = root.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(String statement, String... values) {
    if (execute(statement, values) != 1) {
      throw new AssertionError("Not one row: " + statement);
    }
  }

  private int execute(String statement, String... values) {
    try (Connection root = mysql.connectAsRoot();
        PreparedStatement update = root.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        update.setString(i + 1, values[i]);
      }
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
