package org.colloquy.communities.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.communities.control.CommunityQueries;
import org.colloquy.communities.control.Crowd;
import org.colloquy.communities.entity.Belonging;
import org.colloquy.communities.entity.Community;
import org.colloquy.members.boundary.Caller;
import org.colloquy.members.boundary.Conflict;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.members.boundary.Invalid;
import org.colloquy.members.boundary.NotFound;
import org.colloquy.members.boundary.Page;
import org.colloquy.members.boundary.PageRequest;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;

/**
 * Communities of practice. Every member sees, joins and leaves them; conveners and admins found
 * them; a community's own conveners and admins edit it. A founder who is a convener convenes what
 * they founded.
 */
@Stateless
@DeclareRoles({Roles.MEMBER, Roles.CONVENER, Roles.NETWORK_ADMIN, Roles.EXCHANGE_STEWARD})
public class Communities {
  private static final int FRONT = 6;

  @Resource private SessionContext context;
  @Inject private CommunityQueries communities;
  @Inject private Contacts contacts;
  @Inject private Validator validator;
  @Inject private Clock clock;

  @RolesAllowed(Roles.MEMBER)
  public Page<CommunityLine> list(@NotNull PageRequest request) {
    Page<Community> page = communities.page(request);
    Map<UUID, Crowd> crowds =
        communities.crowds(page.items().stream().map(Community::id).toList(), caller().id());
    return page.map(c -> line(c, crowds.getOrDefault(c.id(), Crowd.NOBODY)));
  }

  @RolesAllowed(Roles.MEMBER)
  public CommunityView open(@NotNull UUID id) {
    Caller caller = caller();
    Community community = communities.get(id);
    Crowd crowd = communities.crowds(List.of(id), caller.id()).getOrDefault(id, Crowd.NOBODY);
    return new CommunityView(
        id,
        community.version(),
        community.name(),
        community.purpose(),
        crowd.members(),
        conveners(id),
        crowd.joined(),
        crowd.convening(),
        caller.admin() || crowd.convening(),
        community.example());
  }

  /** What the front page shows to anybody: the first few by name. */
  @PermitAll
  public List<CommunityFront> front() {
    return communities.all(FRONT).stream()
        .map(c -> new CommunityFront(c.name(), c.purpose()))
        .toList();
  }

  /** Who belongs to it, conveners first, then in the order of joining. */
  @RolesAllowed(Roles.MEMBER)
  public Page<CommunityPerson> people(@NotNull UUID id, @NotNull PageRequest request) {
    communities.get(id);
    Page<Belonging> page = communities.people(id, request);
    Map<UUID, Contact> known = contacts.of(page.items().stream().map(Belonging::memberId).toList());
    return page.map(b -> new CommunityPerson(b.memberId(), name(known, b), b.convener()));
  }

  @RolesAllowed({Roles.CONVENER, Roles.NETWORK_ADMIN})
  public UUID create(@NotNull CommunityDraft draft) {
    Invalid.check(validator, draft);
    requireFree(draft.name(), null);
    Caller caller = caller();
    Community community =
        Community.found(
            Ids.next(),
            draft.name(),
            draft.purpose(),
            draft.example(),
            caller.id(),
            clock.instant());
    communities.add(community);
    Belonging founder = Belonging.join(community.id(), caller.id(), clock.instant());
    if (caller.convener()) {
      founder.takeUpConvening();
    }
    communities.add(founder);
    return community.id();
  }

  /**
   * Throws {@link Conflict} {@code stale-edit} when somebody else changed it since this version.
   */
  @RolesAllowed({Roles.MEMBER, Roles.CONVENER, Roles.NETWORK_ADMIN})
  public void edit(@NotNull UUID id, int version, @NotNull CommunityDraft draft) {
    Community community = communities.lock(id);
    requireOrganiser(id);
    Invalid.check(validator, draft);
    if (community.version() != version) {
      throw new Conflict(
          "stale-edit", "Somebody else changed this community while you were editing it.");
    }
    requireFree(draft.name(), id);
    community.describe(draft.name(), draft.purpose());
  }

  /** Does nothing when the caller belongs to it already. */
  @RolesAllowed(Roles.MEMBER)
  public void join(@NotNull UUID id) {
    communities.lock(id);
    UUID member = caller().id();
    if (communities.belonging(id, member).isEmpty()) {
      communities.add(Belonging.join(id, member, clock.instant()));
    }
  }

  /** Does nothing when the caller does not belong to it; a community keeps its last convener. */
  @RolesAllowed(Roles.MEMBER)
  public void leave(@NotNull UUID id) {
    communities.lock(id);
    communities
        .belonging(id, caller().id())
        .ifPresent(
            belonging -> {
              requireNotLastConvener(belonging);
              communities.remove(belonging);
            });
  }

  /** Makes a member of the community a convener of it. */
  @RolesAllowed({Roles.MEMBER, Roles.CONVENER, Roles.NETWORK_ADMIN})
  public void addConvener(@NotNull UUID id, @NotNull UUID member) {
    communities.lock(id);
    requireOrganiser(id);
    Contact person =
        contacts
            .of(member)
            .orElseThrow(() -> Invalid.field("member", "Choose a member of this network."));
    Belonging belonging =
        communities
            .belonging(id, person.id())
            .orElseGet(
                () -> {
                  Belonging joined = Belonging.join(id, person.id(), clock.instant());
                  communities.add(joined);
                  return joined;
                });
    belonging.takeUpConvening();
  }

  /** The person stays a member of the community; it keeps its last convener. */
  @RolesAllowed({Roles.MEMBER, Roles.CONVENER, Roles.NETWORK_ADMIN})
  public void removeConvener(@NotNull UUID id, @NotNull UUID member) {
    communities.lock(id);
    requireOrganiser(id);
    communities
        .belonging(id, member)
        .filter(Belonging::convener)
        .ifPresent(
            belonging -> {
              requireNotLastConvener(belonging);
              belonging.layDownConvening();
            });
  }

  private List<CommunityView.Person> conveners(UUID id) {
    List<UUID> ids = communities.conveners(id).stream().map(Belonging::memberId).toList();
    return contacts.of(ids).values().stream()
        .map(contact -> new CommunityView.Person(contact.id(), contact.name()))
        .sorted(Comparator.comparing(CommunityView.Person::name))
        .toList();
  }

  private void requireOrganiser(UUID id) {
    Caller caller = caller();
    boolean convening =
        communities.belonging(id, caller.id()).filter(Belonging::convener).isPresent();
    if (!caller.admin() && !convening) {
      throw new NotFound("There is no such community that you convene.");
    }
  }

  private void requireNotLastConvener(Belonging belonging) {
    if (belonging.convener() && communities.conveners(belonging.communityId()).size() < 2) {
      throw new Conflict(
          "last-convener",
          "This community would have no convener. Choose another one before you step down.");
    }
  }

  private void requireFree(String name, UUID butBy) {
    if (communities.nameTaken(name, butBy)) {
      throw Invalid.field("name", "This network already has a community of that name.");
    }
  }

  private static String name(Map<UUID, Contact> known, Belonging belonging) {
    Contact contact = known.get(belonging.memberId());
    return contact == null ? "" : contact.name();
  }

  private Caller caller() {
    return Caller.of(context);
  }

  private static CommunityLine line(Community community, Crowd crowd) {
    return new CommunityLine(
        community.id(),
        community.name(),
        community.purpose(),
        crowd.members(),
        crowd.joined(),
        crowd.convening(),
        community.example());
  }
}
