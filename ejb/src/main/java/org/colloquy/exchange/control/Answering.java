package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.exchange.entity.DeclineReason;
import org.colloquy.exchange.entity.JointInvitation;
import org.colloquy.exchange.entity.LedgerEntry;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * What a network answers, with what follows from it: the session among its own, the ledger and the
 * job that tells the exchange. The invitation's row is locked by the caller. Answering the same
 * twice is answering once.
 */
@Dependent
public class Answering {

  @Inject private NetworkRows rows;
  @Inject private HomeSession home;
  @Inject private DueCounts counts;
  @Inject private BusinessClock clock;

  public void accept(JointInvitation invitation, int revision, UUID member) {
    if (invitation.accept(revision, member, clock.now())) {
      invitation.hold(home.announce(invitation));
      tell(invitation, LedgerEntry.Kind.ACCEPTED, member);
    }
  }

  public void decline(JointInvitation invitation, DeclineReason reason, String note, UUID member) {
    if (invitation.decline(reason, note, member, clock.now())) {
      tell(invitation, LedgerEntry.Kind.DECLINED, member);
    }
  }

  public void withdraw(JointInvitation invitation, String word, UUID member) {
    if (invitation.withdraw(member, clock.now())) {
      home.callOff(invitation, word == null || word.isBlank() ? null : word.strip());
      tell(invitation, LedgerEntry.Kind.WITHDRAWN, member);
      counts.registrationsChanged(invitation.id());
    }
  }

  private void tell(JointInvitation invitation, LedgerEntry.Kind kind, UUID member) {
    rows.add(LedgerEntry.answered(Ids.next(), invitation, kind, member, clock.now()));
    rows.answerLater(invitation);
  }
}
