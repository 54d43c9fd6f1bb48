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
 * the pool. A connection that still is the network's own costs nothing, see {@link HeldConnection};
 * one that does not know whose it is, of another kind of pool, is refused too.
 */
public final class TenantConnectionSwitch extends SessionEventAdapter {

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var tenant = BoundTenant.current();
    var connection =
        (Connection) ((DatasourceAccessor) event.getResult()).getDatasourceConnection();
    try {
      connection.unwrap(HeldConnection.Holder.class).giveTo(tenant);
    } catch (SQLException e) {
      throw DatabaseException.sqlException(e);
    }
  }
}
