package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;

/**
 * Notes, within the transaction, that people are to be told. {@link NoticeHandler} writes the mails
 * once the transaction has committed; a session with hundreds of registrations costs one row here.
 */
@Dependent
class Notices {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** Tells one person that they have a seat, or wait in line. */
  void registered(Registration registration) {
    enqueue(Notice.registered(registration));
  }

  void movedUp(List<Registration> registrations) {
    registrations.forEach(registration -> enqueue(Notice.movedUp(registration)));
  }

  /** Tells all who registered. */
  void cancelled(PlannedSession session) {
    enqueue(Notice.cancelled(session));
  }

  /** Tells all who registered, or had registered before a session was called off. */
  void changed(PlannedSession session) {
    enqueue(Notice.changed(session));
  }

  private void enqueue(Notice notice) {
    JobQueue.enqueue(
        em.unwrap(Connection.class),
        new NewJob(NoticeHandler.KIND, notice.key(), BoundTenant.current().id(), notice.toJson()));
  }
}
