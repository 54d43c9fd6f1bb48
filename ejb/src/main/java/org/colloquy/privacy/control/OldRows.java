package org.colloquy.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.colloquy.audit.RowsChanged;
import org.colloquy.tenants.rows.Ageing;
import org.colloquy.tenants.rows.TableRows;

/** Rows of the bound network that have been there long enough. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OldRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Event<RowsChanged> changed;
  @Inject private Clock clock;

  /** Deletes some, in one transaction; returns how many. */
  public int forget(Ageing ageing, int atMost) {
    int forgotten = TableRows.ofBound(em::unwrap).forget(ageing, clock.instant(), atMost);
    changed.fire(new RowsChanged("Retention", forgotten));
    return forgotten;
  }
}
