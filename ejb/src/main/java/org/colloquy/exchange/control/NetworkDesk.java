package org.colloquy.exchange.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.exchange.entity.JointCount;
import org.colloquy.exchange.entity.JointInvitation;
import org.colloquy.exchange.entity.LedgerEntry;
import org.colloquy.exchange.entity.NumberedAnswer;
import org.colloquy.exchange.entity.NumberedCount;
import org.colloquy.exchange.entity.Snapshot;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.registrations.boundary.JointCounts;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * The bound network's side of the border, for jobs: each method is a transaction of its own there.
 */
@Boundary
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class NetworkDesk {

  @Inject private NetworkRows rows;
  @Inject private HomeSession home;
  @Inject private Stewards stewards;
  @Inject private BusinessClock clock;

  /** Takes a text that was delivered; one that is here already changes nothing. */
  @Permit(value = Permission.EXCHANGE_CARRY, changes = true)
  public void receive(UUID jointSessionId, Snapshot snapshot) {
    Optional<JointInvitation> held = rows.lock(jointSessionId);
    if (held.isEmpty()) {
      JointInvitation first = new JointInvitation(jointSessionId, snapshot, clock.now());
      rows.add(first);
      rows.add(new JointCount(first));
      log(first, LedgerEntry.Kind.INVITATION);
      stewards.tell(first);
      return;
    }
    held.filter(invitation -> invitation.receive(snapshot)).ifPresent(this::follow);
  }

  private void follow(JointInvitation changed) {
    log(changed, changed.isCancelled() ? LedgerEntry.Kind.CANCELLATION : LedgerEntry.Kind.CHANGE);
    if (changed.isAccepted()) {
      home.follow(changed);
    }
  }

  /** The network's answer as it stands. */
  @Permit(value = Permission.EXCHANGE_CARRY, changes = false)
  public NumberedAnswer answer(UUID jointSessionId) {
    return invitation(jointSessionId).numberedAnswer(BoundTenant.current().generation());
  }

  /** Counts under the lock of the count's row, so that a higher number is always a later count. */
  @Permit(value = Permission.EXCHANGE_CARRY, changes = true)
  public NumberedCount count(UUID jointSessionId) {
    JointCount count =
        rows.lockCount(jointSessionId)
            .orElseThrow(() -> new IllegalStateException("No invitation " + jointSessionId));
    JointInvitation invitation = count.invitation();
    JointCounts figures = home.counts(invitation);
    boolean news = count.isNews(figures.confirmed(), figures.waiting());
    NumberedCount taken =
        count.take(
            BoundTenant.current().generation(),
            figures.confirmed(),
            figures.waiting(),
            clock.now());
    if (news) {
      rows.add(LedgerEntry.counted(Ids.next(), invitation, taken));
    }
    return taken;
  }

  private JointInvitation invitation(UUID jointSessionId) {
    return rows.find(jointSessionId)
        .orElseThrow(() -> new IllegalStateException("No invitation " + jointSessionId));
  }

  private void log(JointInvitation invitation, LedgerEntry.Kind kind) {
    rows.add(LedgerEntry.cameIn(Ids.next(), invitation, kind, clock.now()));
  }
}
