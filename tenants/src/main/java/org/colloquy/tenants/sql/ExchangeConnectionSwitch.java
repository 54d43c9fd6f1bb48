package org.colloquy.tenants.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Makes the exchange's schema the current one on every connection that EclipseLink takes. Named as
 * {@code eclipselink.session-event-listener} of the exchange persistence unit, because the settings
 * know the database server alone, whatever options its address carries.
 */
public final class ExchangeConnectionSwitch extends SessionEventAdapter {

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var connection =
        (Connection) ((DatasourceAccessor) event.getResult()).getDatasourceConnection();
    try {
      connection.setCatalog(Databases.EXCHANGE_SCHEMA);
    } catch (SQLException e) {
      throw DatabaseException.sqlException(e);
    }
  }
}
