package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.MemberBack;
import org.colloquy.members.MemberGone;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.privacy.boundary.Erasure;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;

/**
 * What admins decide about members. The row changes at once, the realm's account follows by job.
 */
@Dependent
public class Membership {

  @Inject private MemberRows members;
  @Inject private OtherAdmins others;
  @Inject private AccountJob account;
  @Inject private MergeRows merges;
  @Inject private Erasure erasure;
  @Inject private Event<MemberGone> gone;
  @Inject private Event<MemberBack> back;

  public Member give(UUID id, int edition, Set<String> roles) {
    if (!Roles.areOfNetwork(roles)) {
      throw Invalid.field("roles", "members.role.unknown");
    }
    var member = members.lock(id);
    if (member.areRolesOlder(edition)) {
      throw new Conflict("stale-edit");
    }
    if (!roles.contains(Roles.NETWORK_ADMIN)) {
      requireAnotherAdmin(member);
    }
    member.give(roles);
    account.ask(member);
    return member;
  }

  /** Does nothing for somebody who is kept out already. */
  public Member disable(UUID id) {
    var member = members.lock(id);
    if (member.status() != MemberStatus.DISABLED) {
      requireAnotherAdmin(member);
      member.disable();
      account.ask(member);
    }
    return member;
  }

  /** Does nothing for somebody who is in. */
  public Member enable(UUID id) {
    var member = members.lock(id);
    if (member.status() == MemberStatus.DISABLED) {
      member.enable();
      back.fire(new MemberBack(id));
      account.ask(member);
    }
    return member;
  }

  public void remove(UUID id) {
    var member = members.lock(id);
    requireAnotherAdmin(member);
    remove(member);
  }

  /** Forgets a contact; there is no account that would have to follow. */
  public void forget(Member contact) {
    remove(contact);
  }

  /** With everybody who turned out to be them, and all that was kept to take that back. */
  void remove(Member member) {
    gone.fire(new MemberGone(member.id()));
    for (var merge : merges.all(member.id())) {
      members.lockIfThere(merge.gone()).ifPresent(part -> erase(part, merge.address()));
    }
    erase(member, member.email());
  }

  private void erase(Member member, Optional<EmailAddress> address) {
    member.remove();
    erasure.erase(member.id(), address);
    members.readAgain(member);
    account.ask(member);
  }

  private void requireAnotherAdmin(Member member) {
    if (member.isAdmin() && !others.areThere(member)) {
      throw new Conflict("last-admin");
    }
  }
}
