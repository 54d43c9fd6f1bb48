package org.colloquy.audit.control;

import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;

/**
 * Collects what a unit of work changes, whoever changes it and however: objects, queries that
 * change many rows at once, statements. Before the commit it has it noted, in the same transaction.
 */
final class ChangeListener extends SessionEventAdapter {

  /** Who it is for is asked now: at the commit the call may be over. */
  @Override
  public void postAcquireUnitOfWork(SessionEvent event) {
    Deed.begun((UnitOfWorkImpl) event.getSession());
  }

  @Override
  public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
    if (event.getSession() instanceof UnitOfWorkImpl work) {
      Deed.of(work)
          .changed(
              new ObjectChanges(work)
                  .of((UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet")));
    }
  }

  @Override
  public void postExecuteQuery(SessionEvent event) {
    if (event.getSession() instanceof UnitOfWorkImpl work) {
      if (event.getQuery() instanceof ModifyAllQuery many) {
        Deed.of(work).changed(Change.many(many, event.getResult()));
      } else if (event.getQuery() instanceof DataModifyQuery) {
        Deed.of(work).changed(Change.statement(event.getResult()));
      }
    }
  }

  /** What was not sent to the database yet is sent first, so that all of it is known. */
  @Override
  public void preCommitUnitOfWork(SessionEvent event) {
    var work = (UnitOfWorkImpl) event.getSession();
    work.writeChanges();
    var deed = Deed.of(work);
    if (!deed.changes().isEmpty()) {
      deed.requireMayChange();
      CDI.current().select(Recorder.class).get().note(work, deed);
    }
  }
}
