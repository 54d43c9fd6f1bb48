package org.colloquy.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.time.Clock;
import java.util.UUID;
import org.colloquy.audit.RowsChanged;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.rows.TableRows;

/** All rows of one person in the bound network, within the caller's transaction. */
@Dependent
public class PersonRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Event<RowsChanged> changed;
  @Inject private Declared declared;
  @Inject private Clock clock;

  /** What was changed in memory is written first; whoever goes on with an entity reads it anew. */
  public void wipe(UUID person) {
    em.flush();
    var rows = TableRows.ofBound(em::unwrap);
    long wiped =
        Plans.wipings(declared.all()).stream().mapToLong(wiping -> rows.wipe(wiping, person)).sum();
    changed.fire(new RowsChanged("Erasure", wiped));
  }

  public void write(UUID person, OutputStream to) {
    new OwnDocument(declared.all())
        .write(TableRows.ofBound(em::unwrap), BoundTenant.current(), person, clock.instant(), to);
  }
}
