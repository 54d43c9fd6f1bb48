package org.colloquy.members.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.About;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.Invitation;
import org.colloquy.members.MemberSearch;
import org.colloquy.members.MemberView;
import org.colloquy.members.MyAbout;
import org.colloquy.members.Profile;
import org.colloquy.members.control.DirectoryQueries;
import org.colloquy.members.control.InvitationSteps;
import org.colloquy.members.control.MemberRows;
import org.colloquy.members.control.Membership;
import org.colloquy.members.control.Profiles;
import org.colloquy.members.control.RemindInvited;
import org.colloquy.members.control.SelfDescriptions;
import org.colloquy.members.control.Sights;
import org.colloquy.members.control.Views;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.LongWork;
import org.colloquy.tenants.BoundTenant;

/** The people of the network. Members see who else is in; admins see everybody, and decide. */
@Boundary
@Stateless
public class Members {

  @Inject private MemberRows members;
  @Inject private Membership membership;
  @Inject private Profiles profiles;
  @Inject private DirectoryQueries directory;
  @Inject private SelfDescriptions descriptions;
  @Inject private Sights sights;
  @Inject private InvitationSteps invitations;
  @Inject private LongWork longWork;
  @Inject private Validator validator;

  /**
   * Those who are as somebody is looked for (for admins: or whose address holds the name), by
   * family name. What a person does not show to the caller tells nothing here either.
   */
  @Permit(value = Permission.MEMBERS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<MemberView> list(@NotNull MemberSearch search, PageRequest page) {
    var admin = Permissions.may(Permission.MEMBERS_READ_ALL);
    var statuses = admin ? MemberStatus.ofMembers() : EnumSet.of(MemberStatus.ACTIVE);
    var me = Caller.current().id();
    var found = directory.matching(search, me, admin, statuses, page);
    var sight = sights.onAll(me, admin, found.items());
    return found.map(member -> Views.of(member, sight.apply(member)));
  }

  /** What a member says of themselves, as far as the caller may see it. */
  @Permit(value = Permission.MEMBERS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public About about(UUID id) {
    var member = get(id);
    return descriptions.seenBy(
        Caller.current().id(), Permissions.may(Permission.MEMBERS_READ_ALL), member.id());
  }

  /** What the caller says of themselves, and who sees it. */
  @Permit(value = Permission.PROFILE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MyAbout aboutMe() {
    return descriptions.whole(Caller.current().id());
  }

  /**
   * Changes what the caller says of themselves so that others find them.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when it has been
   *     changed since
   */
  @Permit(value = Permission.PROFILE_CHANGE, changes = true)
  public MyAbout tellAboutMe(int version, @NotNull AboutDraft draft) {
    return descriptions.change(Caller.current().id(), version, draft);
  }

  /** Admins may open everybody, members those who are in. */
  @Permit(value = Permission.MEMBERS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MemberView get(UUID id) {
    var all = Permissions.may(Permission.MEMBERS_READ_ALL);
    var member = members.get(id);
    if (!all && member.status() != MemberStatus.ACTIVE) {
      throw new NotFound("There is no such member.");
    }
    return Views.of(member, sights.on(Caller.current().id(), all, id));
  }

  /** The caller. */
  @Permit(value = Permission.PROFILE_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MemberView me() {
    return Views.whole(members.get(Caller.current().id()));
  }

  /**
   * Changes what the caller says of themselves.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when the profile
   *     has been changed since
   */
  @Permit(value = Permission.PROFILE_CHANGE, changes = true)
  public MemberView describeMe(int version, Profile profile) {
    Invalid.check(validator, profile);
    return Views.whole(profiles.change(Caller.current().id(), version, profile));
  }

  /**
   * Asks somebody to join: they get a mail with the way in. While the realm is away the invitation
   * is kept and goes out when it is back. Asked for again, it is the one invitation.
   */
  @Permit(value = Permission.MEMBER_INVITE, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MemberView invite(@NotNull RequestKey key, Invitation invitation) {
    Invalid.check(validator, invitation);
    profiles.requireCadre(invitation.cadre());
    var caller = Caller.current().id();
    return get(invitations.invite(BoundTenant.current(), key, caller, invitation));
  }

  /**
   * Sends the way in again to somebody who was invited and has not been here: a new link, which
   * shuts the one from before. Asked for again, it is the one letter.
   */
  @Permit(value = Permission.MEMBER_INVITE, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void remind(@NotNull RequestKey key, UUID id) {
    var caller = Caller.current().id();
    invitations.remind(BoundTenant.current(), members.get(id), key, caller);
  }

  /** How many are invited and have not come. */
  @Permit(value = Permission.MEMBER_INVITE, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long countAwaited() {
    return members.countAwaited();
  }

  /**
   * Sends the way in again to everybody who is invited and has not come, as long work: the id of
   * the task. {@link Conflict} {@code task-under-way} while another one is at it.
   */
  @Permit(value = Permission.MEMBER_INVITE, changes = true)
  public UUID remindAll(@NotNull RequestKey key) {
    return longWork.start(key, Caller.current().id(), new RemindInvited());
  }

  /** The task that reminds everybody at this moment. */
  @Permit(value = Permission.MEMBER_INVITE, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<UUID> remindingAll() {
    return longWork.underWay(RemindInvited.class);
  }

  /**
   * Gives exactly these roles. The network keeps at least one admin.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when the roles
   *     have been changed since
   */
  @Permit(value = Permission.ROLES_GIVE, changes = true)
  public MemberView changeRoles(UUID id, int version, Set<String> roles) {
    return Views.whole(membership.give(id, version, roles));
  }

  /** Keeps somebody out, from their next request on, until they are let in again. */
  @Permit(value = Permission.MEMBER_PAUSE, changes = true)
  public MemberView disable(UUID id) {
    return Views.whole(membership.disable(id));
  }

  @Permit(value = Permission.MEMBER_PAUSE, changes = true)
  public MemberView enable(UUID id) {
    return Views.whole(membership.enable(id));
  }

  /** Removes somebody for good, with the account in the realm. */
  @Permit(value = Permission.MEMBER_REMOVE, changes = true)
  public void remove(UUID id) {
    membership.remove(id);
  }
}
