package org.colloquy.tenants.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.colloquy.tenants.BoundTenant;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Gives every connection that EclipseLink takes to the bound network: its role is the only one
 * active, its schema is the current one. Named as {@code eclipselink.session-event-listener} of the
 * tenant persistence unit.
 *
 * <p>The account itself has no right on anything, so a statement that names another network's table
 * is refused by MySQL. Where no network is bound the connection is refused here; it goes back to
 * the pool.
 */
public final class TenantConnectionSwitch extends SessionEventAdapter {

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var tenant = BoundTenant.current();
    var connection =
        (Connection) ((DatasourceAccessor) event.getResult()).getDatasourceConnection();
    // A new statement for each switch: one made earlier would still be under its old schema.
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE '" + tenant.role() + "'");
      // Said to MySQL each time: what the driver holds for current may have been dropped meanwhile.
      statement.execute("USE `" + tenant.schema() + "`");
    } catch (SQLException e) {
      throw DatabaseException.sqlException(e);
    }
  }
}
