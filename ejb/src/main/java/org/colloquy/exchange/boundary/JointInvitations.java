package org.colloquy.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.exchange.control.Answering;
import org.colloquy.exchange.control.NetworkRows;
import org.colloquy.exchange.entity.DeclineReason;
import org.colloquy.exchange.entity.JointCount;
import org.colloquy.exchange.entity.JointInvitation;
import org.colloquy.exchange.entity.LedgerEntry;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Invitations to joint sessions for the steward or admin of the bound network. Works in the
 * network's schema alone; the answer goes to the exchange by a job that is queued in the same
 * transaction, so it holds at once here and arrives there as soon as both sides are up.
 */
@Boundary
@Stateless
public class JointInvitations {

  @Inject private NetworkRows rows;
  @Inject private Answering answering;
  @Inject private Contacts contacts;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  /** What waits for an answer comes first, then the latest start. */
  @Permit(value = Permission.JOINT_INVITATIONS_READ, changes = false)
  public List<InvitationView> all() {
    // The two are committed together: an invitation that is seen has its count for a later look.
    List<JointInvitation> invitations = rows.invitations();
    Map<UUID, JointCount> counts =
        rows.counts().stream()
            .collect(Collectors.toMap(JointCount::jointSessionId, count -> count));
    return invitations.stream()
        .map(i -> InvitationView.of(i, counts.get(i.id()), clock.now()))
        .sorted(Comparator.comparing(view -> view.state() != InvitationState.PENDING))
        .toList();
  }

  /** Throws {@link NotFound} where this network has no such invitation, whoever else has. */
  @Permit(value = Permission.JOINT_INVITATIONS_READ, changes = false)
  public InvitationView byId(UUID id) {
    JointInvitation invitation = rows.find(id).orElseThrow(JointInvitations::unknown);
    return InvitationView.of(
        invitation, rows.count(id).orElseThrow(JointInvitations::unknown), clock.now());
  }

  /** The codes of the reasons that a network may give for declining. */
  @Permit(value = Permission.JOINT_INVITATIONS_READ, changes = false)
  public List<String> declineReasons() {
    return Arrays.stream(DeclineReason.values()).map(Enum::name).toList();
  }

  /**
   * Takes part: the session appears among the network's own, marked as joint, and members register
   * here. The operator learns of the acceptance and, from then on, of two figures.
   *
   * @param revision of the text that was read; another one by now is a {@link Conflict}
   */
  @Permit(value = Permission.JOINT_INVITATION_ANSWER, changes = true)
  public void accept(UUID id, int revision) {
    answering.accept(locked(id), revision, caller());
  }

  /** Does not take part; the reason goes to the operator, the note stays here. */
  @Permit(value = Permission.JOINT_INVITATION_ANSWER, changes = true)
  public void decline(UUID id, Refusal refusal) {
    Invalid.check(validator, refusal);
    answering.decline(
        locked(id), DeclineReason.valueOf(refusal.reason()), refusal.note(), caller());
  }

  /**
   * Leaves after having accepted, for good: the session is called off for the members here and the
   * operator's figures go to nought.
   */
  @Permit(value = Permission.JOINT_INVITATION_ANSWER, changes = true)
  public void withdraw(UUID id, Withdrawal withdrawal) {
    Invalid.check(validator, withdrawal);
    answering.withdraw(locked(id), withdrawal.word(), caller());
  }

  /** All that came in and went out, the newest first. */
  @Permit(value = Permission.LEDGER_READ, changes = false)
  public Page<LedgerLine> ledger(PageRequest request) {
    return Page.of(
        request, lines(rows.ledger(request.offset(), request.size())), rows.ledgerTotal());
  }

  /** All that came in and went out for one joint session, the newest first. */
  @Permit(value = Permission.LEDGER_READ, changes = false)
  public List<LedgerLine> ledgerOf(UUID id) {
    return lines(rows.ledger(id));
  }

  private List<LedgerLine> lines(List<LedgerEntry> entries) {
    Map<UUID, String> titles =
        rows.invitations().stream()
            .collect(Collectors.toMap(JointInvitation::id, i -> i.details().title()));
    Map<UUID, Contact> people =
        contacts.of(
            entries.stream()
                .map(LedgerEntry::memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return entries.stream()
        .map(
            entry ->
                LedgerLine.of(
                    entry,
                    titles.get(entry.jointSessionId()),
                    Optional.ofNullable(people.get(entry.memberId())).map(Contact::name)))
        .toList();
  }

  private JointInvitation locked(UUID id) {
    return rows.lock(id).orElseThrow(JointInvitations::unknown);
  }

  private UUID caller() {
    return Caller.current().id();
  }

  private static NotFound unknown() {
    return new NotFound("There is no such invitation in this network.");
  }
}
