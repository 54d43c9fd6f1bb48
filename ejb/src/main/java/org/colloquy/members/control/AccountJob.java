package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
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

  void ask(Member member) {
    askAfter(Duration.ZERO, member);
  }

  void askAfter(Duration pause, Member member) {
    em.flush();
    // A key of its own each time: one that was done is no reason not to do the next.
    later.runAfter(pause, new AccountDue(member.id()), Ids.next().toString());
  }
}
