package org.colloquy.communities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.communities.ShortName;
import org.colloquy.communities.control.CommunityQueries;
import org.colloquy.communities.control.Conveners;
import org.colloquy.communities.control.Crowd;
import org.colloquy.communities.entity.Belonging;
import org.colloquy.communities.entity.Community;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Place;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.Scope;
import org.colloquy.permissions.boundary.RoleHoldings;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Communities of practice. Every member sees, joins and leaves them; conveners and admins found
 * them; a community's own conveners and admins edit it and choose further conveners. A founder who
 * is a convener convenes what they founded.
 *
 * <p>Conveners are equals: nobody takes it from another but an admin, and the last one stays until
 * there is another. Where an admin pauses or removes the last one, or takes the role away, the
 * network's admins look after the community.
 */
@Boundary
@Stateless
public class Communities {
  private static final int FRONT = 6;

  @Inject private CommunityQueries communities;
  @Inject private Conveners conveners;
  @Inject private Contacts contacts;
  @Inject private RoleHoldings holdings;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  @Permit(value = Permission.COMMUNITIES_READ, changes = false)
  public Page<CommunityLine> list(@NotNull PageRequest request) {
    Page<Community> page = communities.page(request);
    Caller caller = caller();
    List<UUID> ids = page.items().stream().map(Community::id).toList();
    Map<UUID, Crowd> crowds = communities.crowds(ids, caller.id());
    Map<UUID, List<Contact>> convening = conveners.of(ids);
    return page.map(
        c ->
            line(
                c,
                crowds.getOrDefault(c.id(), Crowd.NOBODY),
                convening.getOrDefault(c.id(), List.of()),
                caller));
  }

  /** The id of the community that is called so in addresses. */
  @Permit(value = Permission.COMMUNITIES_READ, changes = false)
  public UUID idOf(@NotNull ShortName name) {
    return communities.idOf(name).orElseThrow(Communities::unknown);
  }

  @Permit(value = Permission.COMMUNITIES_READ, changes = false)
  public CommunityView open(@NotNull UUID id) {
    Caller caller = caller();
    Community community = communities.get(id);
    Crowd crowd = communities.crowds(List.of(id), caller.id()).getOrDefault(id, Crowd.NOBODY);
    return new CommunityView(
        id,
        community.version(),
        community.name(),
        community.shortName(),
        community.purpose(),
        crowd.members(),
        conveners.of(id).stream()
            .map(person -> new CommunityView.Person(person.id(), person.name()))
            .toList(),
        crowd.joined(),
        caller.scopesOf(Role.COMMUNITY_CONVENER).contains(id),
        Permissions.may(Permission.COMMUNITY_EDIT, place(id)),
        community.example());
  }

  /** What the front page shows to anybody: the first few by name. */
  @Permit(value = Permission.FRONT_READ, changes = false)
  public List<CommunityFront> front() {
    return communities.all(FRONT).stream()
        .map(c -> new CommunityFront(c.name(), c.purpose()))
        .toList();
  }

  /** Who belongs to it, conveners first, then in the order of joining. */
  @Permit(value = Permission.COMMUNITIES_READ, changes = false)
  public Page<CommunityPerson> people(@NotNull UUID id, @NotNull PageRequest request) {
    communities.get(id);
    Page<CommunityQueries.Part> page = communities.people(id, request);
    Map<UUID, Contact> known =
        contacts.of(page.items().stream().map(part -> part.belonging().memberId()).toList());
    return page.map(part -> person(part, known.get(part.belonging().memberId())));
  }

  /** The communities that would have no convener without this member, by name. */
  @Permit(value = Permission.COMMUNITIES_OVERSEE, changes = false)
  public List<Convening.Named> leftBy(@NotNull UUID member) {
    return named(conveners.leftBy(Set.of(member)));
  }

  /** The communities that would stay, and have no convener, without the made-up people. */
  @Permit(value = Permission.COMMUNITIES_OVERSEE, changes = false)
  public List<Convening.Named> leftByExamples() {
    return named(conveners.leftBy(contacts.examples()).stream().filter(c -> !c.example()).toList());
  }

  /** Returns the id of a new one; of the one that is there already when it is asked for again. */
  @Permit(value = Permission.COMMUNITY_FOUND, changes = true)
  public UUID create(@NotNull RequestKey key, @NotNull CommunityDraft draft) {
    Caller caller = caller();
    UUID id = key.idFor(caller.id().toString(), draft);
    if (communities.find(id).isEmpty()) {
      found(id, draft, caller);
    }
    return id;
  }

  private void found(UUID id, CommunityDraft draft, Caller caller) {
    Invalid.check(validator, draft);
    requireFree(draft.name(), null);
    requireFree(draft, null);
    Community community =
        Community.found(
            id,
            draft.name(),
            draft.shortName() == null ? free(draft.name()).value() : draft.shortName(),
            draft.purpose(),
            draft.example(),
            caller.id(),
            clock.now());
    communities.add(community);
    Belonging founder = Belonging.join(community.id(), caller.id(), clock.now());
    communities.add(founder);
    if (caller.has(Role.CONVENER)) {
      holdings.give(caller.id(), Role.COMMUNITY_CONVENER, community.id());
    }
  }

  /**
   * Throws {@link Conflict} {@code stale-edit} when somebody else changed it since this version.
   */
  @Permit(value = Permission.COMMUNITY_EDIT, changes = true)
  public void edit(@NotNull UUID id, int version, @NotNull CommunityDraft draft) {
    Community community = communities.lock(id);
    Permissions.require(Permission.COMMUNITY_EDIT, place(id));
    Invalid.check(validator, draft);
    if (community.version() != version) {
      throw new Conflict("stale-edit");
    }
    requireFree(draft.name(), id);
    requireFree(draft, id);
    community.describe(draft.name(), draft.purpose());
    if (draft.shortName() != null) {
      community.moveTo(draft.shortName());
    }
  }

  /** Does nothing when the caller belongs to it already. */
  @Permit(value = Permission.COMMUNITY_JOIN, changes = true)
  public void join(@NotNull UUID id) {
    UUID member = caller().id();
    communities.lock(id);
    if (communities.belonging(id, member).isEmpty()) {
      communities.add(Belonging.join(id, member, clock.now()));
    }
  }

  /** Does nothing when the caller does not belong to it; a community keeps its last convener. */
  @Permit(value = Permission.COMMUNITY_JOIN, changes = true)
  public void leave(@NotNull UUID id) {
    communities.lock(id);
    communities
        .belonging(id, caller().id())
        .ifPresent(
            belonging -> {
              requireAnotherConvener(id, belonging.memberId());
              holdings.take(belonging.memberId(), Role.COMMUNITY_CONVENER, id);
              communities.remove(belonging);
            });
  }

  /**
   * Makes a member of the network a convener of the community. {@link Conflict} {@code
   * convener-role} for somebody without the role of convener, which only admins give; {@code
   * convener-away} for somebody who is invited or paused, as far as the caller knows of them.
   */
  @Permit(value = Permission.CONVENER_CHOOSE, changes = true)
  public void addConvener(@NotNull UUID id, @NotNull UUID member) {
    Optional<Contact> person = contacts.lock(member);
    communities.lock(id);
    Permissions.require(Permission.CONVENER_CHOOSE, place(id));
    requireEligible(person.orElseThrow(Communities::unknownPerson));
    if (communities.belonging(id, member).isEmpty()) {
      communities.add(Belonging.join(id, member, clock.now()));
    }
    holdings.give(member, Role.COMMUNITY_CONVENER, id);
  }

  /**
   * The person stays a member of the community; it keeps its last convener. Conveners step down;
   * from another one only admins take it ({@link Conflict} {@code convener-other}).
   */
  @Permit(value = Permission.CONVENER_CHOOSE, changes = true)
  public void removeConvener(@NotNull UUID id, @NotNull UUID member) {
    contacts.lock(member);
    communities.lock(id);
    Permissions.require(Permission.CONVENER_CHOOSE, place(id));
    if (holdings.has(member, Role.COMMUNITY_CONVENER, id)) {
      requireAdminOrSelf(member);
      requireAnotherConvener(id, member);
      holdings.take(member, Role.COMMUNITY_CONVENER, id);
    }
  }

  private static Place place(UUID community) {
    return Place.of(Scope.community(community));
  }

  private void requireEligible(Contact person) {
    boolean known =
        person.active()
            || (Permissions.may(Permission.MEMBERS_READ_ALL)
                && person.membership() != Contact.Membership.NONE
                && person.membership() != Contact.Membership.REMOVED);
    if (!known) {
      throw unknownPerson();
    }
    if (!person.active()) {
      throw new Conflict("convener-away");
    }
    if (!Conveners.mayConvene(person)) {
      throw new Conflict("convener-role");
    }
  }

  private void requireAdminOrSelf(UUID member) {
    if (!Permissions.may(Permission.CONVENER_DISMISS) && !caller().id().equals(member)) {
      throw new Conflict("convener-other");
    }
  }

  /** Where the one who goes convenes it now. */
  private void requireAnotherConvener(UUID community, UUID going) {
    List<UUID> now = conveners.of(community).stream().map(Contact::id).toList();
    if (now.equals(List.of(going))) {
      throw new Conflict("last-convener");
    }
  }

  private void requireFree(String name, UUID butBy) {
    if (communities.nameTaken(name, butBy)) {
      throw Invalid.field("name", "communities.name.taken");
    }
  }

  private void requireFree(CommunityDraft draft, UUID butBy) {
    if (draft.shortName() == null) {
      return;
    }
    ShortName wanted = new ShortName(draft.shortName());
    if (wanted.isReserved()
        || communities.idOf(wanted).filter(id -> !id.equals(butBy)).isPresent()) {
      throw Invalid.field("shortName", "communities.shortName.taken");
    }
  }

  /** The first one after the name that nobody has. */
  private ShortName free(String name) {
    ShortName made = ShortName.of(name);
    return Stream.concat(Stream.of(made), IntStream.iterate(2, i -> i + 1).mapToObj(made::numbered))
        .filter(each -> !each.isReserved() && communities.idOf(each).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static NotFound unknown() {
    return new NotFound("There is no such community.");
  }

  private static CommunityPerson person(CommunityQueries.Part part, Contact contact) {
    boolean eligible = Conveners.mayConvene(contact);
    return new CommunityPerson(contact.id(), contact.name(), part.chosen() && eligible, eligible);
  }

  private static List<Convening.Named> named(List<Community> communities) {
    return communities.stream().map(c -> new Convening.Named(c.id(), c.name())).toList();
  }

  private static NotFound unknownPerson() {
    return new NotFound("There is no such member.");
  }

  private Caller caller() {
    return Caller.current();
  }

  private static CommunityLine line(
      Community community, Crowd crowd, List<Contact> convening, Caller caller) {
    return new CommunityLine(
        community.id(),
        community.name(),
        community.shortName(),
        community.purpose(),
        crowd.members(),
        convening.size(),
        crowd.joined(),
        caller.scopesOf(Role.COMMUNITY_CONVENER).contains(community.id()),
        community.example());
  }
}
