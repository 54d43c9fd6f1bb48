package org.colloquy.tenants.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Writes entries within the transaction of what they tell of. */
public final class AuditLog {

  private final Clock clock;
  private final Sealing sealing;

  public AuditLog(Clock clock, Sealing sealing) {
    this.clock = clock;
    this.sealing = sealing;
  }

  /** Who did what to what, as an entry will say it. */
  public record Deed(
      String actor,
      String role,
      String action,
      AuditObject object,
      AuditEntry.Outcome outcome,
      String access) {}

  /**
   * Adds an entry, and what can be read of it, on a connection that has the network's role and
   * schema; gives the entry's id, for {@link #committed}.
   */
  public UUID add(Connection connection, Tenant tenant, Deed deed, AuditDetail detail) {
    var salt = AuditDetail.salt();
    var entry =
        new AuditEntry(
            Ids.next(),
            clock.instant(),
            deed.actor(),
            deed.role(),
            deed.action(),
            deed.object(),
            deed.outcome(),
            detail.digest(salt),
            deed.access());
    try {
      new LogRows(tenant).add(connection, entry);
      Sql.update(
          connection,
          "INSERT INTO `"
              + tenant.schema()
              + "`.audit_detail (entry, member_id, about_id, salt, address, changes)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          entry.id(),
          detail.member(),
          detail.about(),
          salt,
          detail.address(),
          detail.text());
      return entry.id();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** The same, on the connection of a unit of work that is in a transaction. */
  public UUID add(UnitOfWork work, Tenant tenant, Deed deed, AuditDetail detail) {
    return add(connectionOf(work), tenant, deed, detail);
  }

  /**
   * Takes away what can be read of entries by or about this person, or that name their id anywhere.
   * The entries stay.
   */
  public void forget(UnitOfWork work, Tenant tenant, UUID person) {
    try {
      Sql.update(
          connectionOf(work),
          "UPDATE `"
              + tenant.schema()
              + "`.audit_detail SET salt = NULL, address = NULL, changes = NULL"
              + " WHERE member_id = ? OR about_id = ? OR changes LIKE ?",
          person,
          person,
          "%" + person + "%");
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static Connection connectionOf(UnitOfWork work) {
    var unit = (UnitOfWorkImpl) work;
    if (!unit.isInTransaction()) {
      unit.beginEarlyTransaction();
    }
    var accessor = unit.getAccessor();
    // Has the connection taken where none was yet.
    accessor.incrementCallCount(unit.getParent());
    accessor.decrementCallCount();
    return (Connection) accessor.getDatasourceConnection();
  }

  /** The transaction has ended well, so the entry is there to be sealed. */
  public void committed(Tenant tenant, UUID entry) {
    sealing.committed(tenant.id(), entry);
  }
}
