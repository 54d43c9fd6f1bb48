package org.colloquy.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.audit.AuditEntry;
import org.colloquy.tenants.audit.AuditLog;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Notes deeds in the bound network's log, in the transaction of the unit of work. One for all: what
 * looks it up for each change has nowhere to give another one back to.
 */
@ApplicationScoped
public class Recorder {

  @Resource private TransactionSynchronizationRegistry transactions;

  @Inject private AuditLog log;

  public void note(UnitOfWork work, Deed deed) {
    note(work, deed, AuditEntry.Outcome.DONE);
  }

  public void note(UnitOfWork work, Deed deed, AuditEntry.Outcome outcome) {
    var tenant = BoundTenant.current();
    var entry = log.add(work, tenant, deed.entry(outcome), deed.detail());
    transactions.registerInterposedSynchronization(new AfterCommit(log, tenant, entry));
  }

  private record AfterCommit(AuditLog log, Tenant tenant, UUID entry) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Nobody may know of it before it is there.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        log.committed(tenant, entry);
      }
    }
  }
}
