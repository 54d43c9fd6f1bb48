package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.Registration;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;

/**
 * Notes, within the transaction, that people are to be told. {@link NoticeHandler} writes the mails
 * once the transaction has committed; a session with hundreds of registrations costs one row here.
 */
@Dependent
public class Notices {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  /** Tells one person that they have a seat, or wait in line. */
  public void registered(Registration registration) {
    enqueue(Notice.registered(registration));
  }

  public void movedUp(List<Registration> registrations) {
    registrations.forEach(registration -> enqueue(Notice.movedUp(registration)));
  }

  /** Tells all who registered for a session that was published and is not over. */
  public void cancelled(LearningSession session) {
    if (clock.instant().isBefore(session.details().endsAt())) {
      enqueue(Notice.cancelled(session));
    }
  }

  /** Tells those who registered, if the change is one that they have to know. */
  public void changed(LearningSession session, SessionDetails before) {
    if (session.status() == SessionStatus.PUBLISHED
        && Notice.matters(before, session.details(), clock.instant())) {
      enqueue(Notice.changed(session));
    }
  }

  /** Tells those who had registered before it was called off that it takes place after all. */
  public void takenUp(LearningSession session) {
    if (clock.instant().isBefore(session.details().endsAt())) {
      enqueue(Notice.changed(session));
    }
  }

  private void enqueue(Notice notice) {
    JobQueue.enqueue(
        em.unwrap(Connection.class),
        new NewJob(NoticeHandler.KIND, notice.key(), BoundTenant.current().id(), notice.toJson()));
  }
}
