package org.colloquy.communities.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.entity.Belonging;
import org.colloquy.communities.entity.Community;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.tenants.Roles;

/**
 * Who convenes what. Two things make a convener of a community: having been chosen for it, and the
 * role of convener, which admins give. Whoever is paused or has lost the role convenes nothing, and
 * what they were chosen for again once that is over.
 */
@Dependent
public class Conveners {

  @Inject private CommunityQueries communities;
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
    List<Belonging> chosen = communities.conveners(ids);
    Map<UUID, Contact> people = contacts.of(chosen.stream().map(Belonging::memberId).toList());
    return chosen.stream()
        .filter(b -> mayConvene(people.get(b.memberId())))
        .sorted(Comparator.comparing((Belonging b) -> people.get(b.memberId()).name()))
        .collect(
            groupingBy(Belonging::communityId, mapping(b -> people.get(b.memberId()), toList())));
  }

  /** The communities that these people convene and nobody else does, by name. */
  public List<Community> leftBy(Set<UUID> people) {
    List<Community> theirs = communities.convenedBy(people);
    Map<UUID, List<Contact>> now = of(theirs.stream().map(Community::id).toList());
    return theirs.stream()
        .filter(c -> now.containsKey(c.id()))
        .filter(c -> now.get(c.id()).stream().map(Contact::id).allMatch(people::contains))
        .toList();
  }
}
