package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.audit.PersonForgotten;
import org.colloquy.audit.RowsChanged;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.audit.AuditLog;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Adds to a transaction's entry what its unit of work cannot know. */
@Dependent
public class SaidBesides {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private AuditLog log;

  void note(@Observes RowsChanged rows) {
    Deed.of(work()).changed(Change.past(rows.kind(), rows.rows()));
  }

  void forget(@Observes PersonForgotten forgotten) {
    Deed.of(work()).hideValues();
    log.forget(work(), BoundTenant.current(), forgotten.person());
  }

  private UnitOfWorkImpl work() {
    return (UnitOfWorkImpl) em.unwrap(UnitOfWork.class);
  }
}
