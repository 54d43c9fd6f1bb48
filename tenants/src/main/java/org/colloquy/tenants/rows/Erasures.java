package org.colloquy.tenants.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;

/**
 * Who was erased, kept outside the networks' schemas: what a network's copy from before an erasure
 * brings back is erased anew before anybody sees it. Ids alone are kept, which say nothing by
 * themselves.
 */
public final class Erasures {

  private final Sql control;
  private final Sql provisioner;
  private final Outbox outbox;
  private final MailBox mailBox;

  public Erasures(Databases databases, Outbox outbox, MailBox mailBox) {
    control = new Sql(databases.control());
    provisioner = new Sql(databases.provisioner());
    this.outbox = outbox;
    this.mailBox = mailBox;
  }

  /**
   * Carries to what lies outside the network's schema that somebody was erased in it: the id is
   * kept, mails to them that wait or lie here go. Doing it again changes nothing.
   *
   * @param address as {@link MailBox#mark} has it; null where the person had none
   */
  public void carryOut(TenantId network, UUID person, String address) {
    control.update(
        "INSERT INTO colloquy_control.erased_person (tenant_id, person_id, erased_at)"
            + " VALUES (?, ?, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE person_id = person_id",
        network,
        person);
    if (address != null) {
      outbox.takeBack(network, address);
      mailBox.drop(network, address);
    }
  }

  /** Everybody who was erased in this network. */
  public List<UUID> of(TenantId network) {
    return control.list(
        "SELECT person_id FROM colloquy_control.erased_person WHERE tenant_id = ?"
            + " ORDER BY person_id",
        row -> Sql.id(row, "person_id"),
        network);
  }

  /**
   * Erases in a schema, all or nothing, everybody who was erased in the network whose data it
   * holds. Whatever brings data back calls this before the schema may open.
   *
   * @param wipings what becomes of a person's rows, by what the modules declare
   * @return of how many people the schema still had a row
   */
  public int applyTo(String schema, TenantId network, List<Wiping> wipings) {
    var erased = of(network);
    return provisioner.inTransaction(
        connection -> {
          var found = 0;
          for (var person : erased) {
            found += wipe(connection, schema, person, wipings) > 0 ? 1 : 0;
          }
          return found;
        });
  }

  private static int wipe(Connection connection, String schema, UUID person, List<Wiping> wipings)
      throws SQLException {
    var rows = new TableRows(connection, schema);
    var wiped = 0;
    for (var wiping : wipings) {
      wiped += rows.wipe(wiping, person);
    }
    return wiped;
  }
}
