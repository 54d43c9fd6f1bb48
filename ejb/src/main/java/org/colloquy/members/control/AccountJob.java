package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.Ids;

/**
 * Asks that the realm's account follows a member's row, in the transaction that changes the row.
 */
@Dependent
class AccountJob {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Later later;

  /** From the moment on, or at once where it is null. */
  void ask(Member member, Instant notBefore) {
    em.flush();
    // A key of its own each time: one that was done is no reason not to do the next.
    later.run(new AccountDue(member.id()), Ids.next().toString(), notBefore);
  }
}
