package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.colloquy.audit.FormRefused;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.tenants.audit.AuditEntry.Outcome;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Lines in the bound network's log of what changes none of its rows, each in a transaction. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class NetworkNotes {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Recorder recorder;

  /** Something that was done to the network from outside, or for it elsewhere. */
  public void done(CurrentCall.Call call, Change change) {
    var deed = Deed.of(call);
    deed.changed(change);
    recorder.note(em.unwrap(UnitOfWork.class), deed, Outcome.DONE);
  }

  /**
   * What somebody tried and may not do.
   *
   * @param leftOut how many such lines there are not, before this one
   */
  public void refused(CurrentCall.Call call, long leftOut) {
    refused(Deed.of(call), leftOut);
  }

  /** A form that somebody sent to a page that is not open to them. */
  public void refused(FormRefused form, long leftOut) {
    refused(Deed.sentTo(form.path()), leftOut);
  }

  private void refused(Deed deed, long leftOut) {
    deed.changed(Change.leftOut("Refusal", leftOut));
    recorder.note(em.unwrap(UnitOfWork.class), deed, Outcome.REFUSED);
  }
}
