package org.colloquy.tenants.mail;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/**
 * How many mails a day somebody gets who never asked us for one: whose address was typed into a
 * form, or who is invited. All networks count together, so that nobody makes us write to a stranger
 * again and again. The database holds no address, only what comes of it with the installation's
 * key.
 */
public final class Allowance {

  private static final int A_DAY = 3;

  private final Sql sql;
  private final SecretBox box;

  public Allowance(DataSource control, SecretBox box) {
    this.sql = new Sql(control);
    this.box = box;
  }

  /** Counts a mail to this address; false where it is one too many today. */
  public boolean take(EmailAddress recipient) {
    return sql.inTransaction(connection -> take(connection, recipient));
  }

  /**
   * Counts one letter to this address, once however often it is asked for: whoever was stopped
   * between this and the sending asks again and gets the same answer.
   *
   * @param letter names it among all letters
   */
  public boolean take(EmailAddress recipient, String letter) {
    var who = box.blind(recipient.value(), "mail-allowance");
    var what = box.blind(letter, "allowed-letter");
    return sql.inTransaction(
        connection -> {
          var first =
              Sql.update(
                      connection,
                      "INSERT IGNORE INTO colloquy_control.allowed_letter (recipient, letter, day)"
                          + " VALUES (?, ?, UTC_DATE())",
                      who,
                      what)
                  > 0;
          if (!first || take(connection, recipient)) {
            return true;
          }
          Sql.update(
              connection,
              "DELETE FROM colloquy_control.allowed_letter WHERE recipient = ? AND letter = ?",
              who,
              what);
          return false;
        });
  }

  /** Counts a mail to this address if the caller's transaction commits. */
  public boolean take(Connection connection, EmailAddress recipient) throws SQLException {
    var who = box.blind(recipient.value(), "mail-allowance");
    Sql.update(
        connection,
        "INSERT INTO colloquy_control.mail_allowance (recipient, day, mails)"
            + " VALUES (?, UTC_DATE(), 1) ON DUPLICATE KEY UPDATE mails = mails + 1",
        who);
    return Sql.list(
                connection,
                "SELECT mails FROM colloquy_control.mail_allowance"
                    + " WHERE recipient = ? AND day = UTC_DATE()",
                row -> row.getInt("mails"),
                who)
            .get(0)
        <= A_DAY;
  }

  /** Deletes what counts for days that are over. */
  public void forgetOld() {
    sql.update("DELETE FROM colloquy_control.mail_allowance WHERE day < UTC_DATE()");
    // A letter may be asked for again after midnight, and by a task that rested for a while.
    sql.update(
        "DELETE FROM colloquy_control.allowed_letter WHERE day < UTC_DATE() - INTERVAL 7 DAY");
  }
}
