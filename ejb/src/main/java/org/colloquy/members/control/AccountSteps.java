package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.tenants.Ids;

/** The short transactions between which the realm is called. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AccountSteps {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private MemberRows members;
  @Inject private WayIn wayIn;

  /** The member, if the realm's account still has to follow the row. */
  public Optional<Member> due(UUID id) {
    return members.find(id).filter(Member::isAccountDue);
  }

  /**
   * Notes the account that was made, and sends the way in with it: both or neither. Does nothing
   * where somebody else was faster.
   */
  public void made(UUID id, String subject) {
    var member = members.find(id).filter(Member::isAccountDue);
    if (member.isEmpty()) {
      return;
    }
    member.get().accountMade(subject);
    if (!member.get().isExample()) {
      wayIn.send(member.get(), Ids.next());
    }
  }

  /**
   * Sends the way in anew to somebody who is still awaited; the one from before is shut.
   *
   * @param letter which one; sent already, it is not sent again
   */
  public void remind(UUID id, UUID letter) {
    members
        .lockIfThere(id)
        .filter(member -> member.status() == MemberStatus.INVITED && member.subject().isPresent())
        .ifPresent(member -> wayIn.send(member, letter));
  }

  /** Notes that the account is as the row was; a row that has changed again has its own job. */
  public void done(UUID id, int version) {
    members.find(id).filter(member -> member.version() == version).ifPresent(Member::accountDone);
  }

  private void takeBack(Member invited) {
    if (invited.contactOrigin().isPresent()) {
      invited.stayContact();
    } else {
      em.remove(invited);
    }
  }

  /** Takes an invitation back that the realm refused; who was a contact before is one again. */
  public void withdraw(UUID id) {
    members
        .find(id)
        .filter(member -> member.status() == MemberStatus.INVITED && member.subject().isEmpty())
        .ifPresent(this::takeBack);
  }
}
