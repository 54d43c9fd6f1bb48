package org.colloquy.communities.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.entity.Community;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.boundary.RoleHoldings;
import org.colloquy.tenants.Roles;

/**
 * Who convenes what. Two things make a convener of a community: having been chosen for it, and the
 * role of convener, which admins give. Whoever is paused or has lost the role convenes nothing, and
 * what they were chosen for again once that is over.
 */
@Dependent
public class Conveners {

  @Inject private CommunityQueries communities;
  @Inject private RoleHoldings holdings;
  @Inject private Contacts contacts;

  /** Whether the person can be chosen. */
  public static boolean mayConvene(Contact person) {
    return person.active() && person.roles().contains(Roles.CONVENER);
  }

  /** By name. */
  public List<Contact> of(UUID community) {
    return of(List.of(community)).getOrDefault(community, List.of());
  }

  /** Those of each of these communities that has any, by name. */
  public Map<UUID, List<Contact>> of(Collection<UUID> ids) {
    Map<UUID, Set<UUID>> chosen = holdings.holders(Role.COMMUNITY_CONVENER, ids);
    Map<UUID, Contact> people =
        contacts.of(chosen.values().stream().flatMap(Set::stream).collect(toSet()));
    Map<UUID, List<Contact>> conveners = new HashMap<>();
    chosen.forEach((id, each) -> of(each, people).ifPresent(some -> conveners.put(id, some)));
    return conveners;
  }

  private static Optional<List<Contact>> of(Set<UUID> chosen, Map<UUID, Contact> people) {
    return Optional.of(
            chosen.stream()
                .map(people::get)
                .filter(Conveners::mayConvene)
                .sorted(Comparator.comparing(Contact::name))
                .toList())
        .filter(some -> !some.isEmpty());
  }

  /** The communities that these people convene and nobody else does, by name. */
  public List<Community> leftBy(Set<UUID> people) {
    List<Community> theirs = communities.of(holdings.held(Role.COMMUNITY_CONVENER, people));
    Map<UUID, List<Contact>> now = of(theirs.stream().map(Community::id).toList());
    return theirs.stream()
        .filter(c -> now.containsKey(c.id()))
        .filter(c -> now.get(c.id()).stream().map(Contact::id).allMatch(people::contains))
        .toList();
  }
}
