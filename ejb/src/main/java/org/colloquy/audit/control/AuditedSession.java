package org.colloquy.audit.control;

import org.colloquy.tenants.sql.DatabaseFirst;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Has every change of a network's rows noted in its log, after the database was waited for. Named
 * as {@code eclipselink.session.customizer} of the tenant persistence unit: no module has to think
 * of it, and none can forget it.
 */
// The interface's new place is not yet in the EclipseLink of every server of this generation.
@SuppressWarnings("removal")
public final class AuditedSession implements SessionCustomizer {

  @Override
  public void customize(Session session) throws Exception {
    new DatabaseFirst().customize(session);
    session.getEventManager().addListener(new ChangeListener());
  }
}
