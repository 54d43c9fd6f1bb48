package org.colloquy.members.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.Invitation;
import org.colloquy.members.MemberView;
import org.colloquy.members.Profile;
import org.colloquy.members.control.InvitationSteps;
import org.colloquy.members.control.MemberRows;
import org.colloquy.members.control.Membership;
import org.colloquy.members.control.Profiles;
import org.colloquy.members.control.Views;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.shared.Caller;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;

/** The people of the network. Members see who else is in; admins see everybody, and decide. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class Members {

  @Inject private MemberRows members;
  @Inject private Membership membership;
  @Inject private Profiles profiles;
  @Inject private InvitationSteps invitations;
  @Inject private Validator validator;
  @Resource private SessionContext context;

  /** Those whose name holds the text (for admins: or whose address does), by family name. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<MemberView> list(String text, PageRequest page) {
    var admin = Caller.of(context).admin();
    var statuses =
        admin
            ? EnumSet.complementOf(EnumSet.of(MemberStatus.REMOVED))
            : EnumSet.of(MemberStatus.ACTIVE);
    var search = text == null ? "" : text;
    return Page.of(
        page,
        members.matching(search, admin, statuses, page).stream()
            .map(member -> Views.of(member, admin))
            .toList(),
        () -> members.countMatching(search, admin, statuses));
  }

  /** Admins may open everybody, members those who are in. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MemberView get(UUID id) {
    var caller = Caller.of(context);
    var member = members.get(id);
    if (!caller.admin() && member.status() != MemberStatus.ACTIVE) {
      throw new NotFound("There is no such member.");
    }
    return Views.of(member, caller.admin() || caller.id().equals(id));
  }

  /** The caller. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MemberView me() {
    return Views.of(members.get(Caller.of(context).id()), true);
  }

  /**
   * Changes what the caller says of themselves.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when the profile
   *     has been changed since
   */
  public MemberView describeMe(int version, Profile profile) {
    Invalid.check(validator, profile);
    return Views.of(profiles.change(Caller.of(context).id(), version, profile), true);
  }

  /**
   * Asks somebody to join: they get a mail with the way in. While the realm is away the invitation
   * is kept and goes out when it is back. Asked for again, it is the one invitation.
   */
  @RolesAllowed(Roles.NETWORK_ADMIN)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MemberView invite(@NotNull RequestKey key, Invitation invitation) {
    Invalid.check(validator, invitation);
    profiles.requireCadre(invitation.cadre());
    var caller = Caller.of(context).id();
    return get(invitations.invite(BoundTenant.current(), key, caller, invitation));
  }

  /**
   * Sends the way in again to somebody who was invited and has not been here: a new link, which
   * shuts the one from before.
   */
  @RolesAllowed(Roles.NETWORK_ADMIN)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void remind(UUID id) {
    invitations.remind(BoundTenant.current(), members.get(id));
  }

  /**
   * Gives exactly these roles. The network keeps at least one admin.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when the roles
   *     have been changed since
   */
  @RolesAllowed(Roles.NETWORK_ADMIN)
  public MemberView changeRoles(UUID id, int version, Set<String> roles) {
    return Views.of(membership.give(id, version, roles), true);
  }

  /** Keeps somebody out, from their next request on, until they are let in again. */
  @RolesAllowed(Roles.NETWORK_ADMIN)
  public MemberView disable(UUID id) {
    return Views.of(membership.disable(id), true);
  }

  @RolesAllowed(Roles.NETWORK_ADMIN)
  public MemberView enable(UUID id) {
    return Views.of(membership.enable(id), true);
  }

  /** Removes somebody for good, with the account in the realm. */
  @RolesAllowed(Roles.NETWORK_ADMIN)
  public void remove(UUID id) {
    membership.remove(id);
  }
}
