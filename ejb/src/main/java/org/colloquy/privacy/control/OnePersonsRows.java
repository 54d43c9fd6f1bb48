package org.colloquy.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.colloquy.audit.RowsChanged;
import org.colloquy.tenants.rows.JoinedRows;

/** All rows of two people of the bound network who are one, within the caller's transaction. */
@Dependent
public class OnePersonsRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Event<RowsChanged> changed;
  @Inject private Declared declared;

  /** How many rows would be handed on or put aside. */
  public long count(UUID person) {
    return JoinedRows.ofBound(em::unwrap).count(Plans.unitings(declared.all()), person);
  }

  /** What was changed in memory is written first. */
  public JoinedRows.Done join(UUID merge, UUID remaining, UUID going) {
    em.flush();
    var done =
        JoinedRows.ofBound(em::unwrap)
            .join(merge, remaining, going, Plans.unitings(declared.all()));
    changed.fire(new RowsChanged("Merge", done.all()));
    return done;
  }

  /** What was changed in memory is written first. */
  public JoinedRows.Done part(UUID merge, UUID remaining, UUID gone) {
    em.flush();
    var done =
        JoinedRows.ofBound(em::unwrap).part(merge, remaining, gone, Plans.unitings(declared.all()));
    changed.fire(new RowsChanged("Unmerge", done.all()));
    return done;
  }
}
