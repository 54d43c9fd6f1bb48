package org.colloquy.communities.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.control.CommunityQueries;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Role;

/** What communities there are to convene, for the modules that build on them. */
@Dependent
public class Convening {
  private static final int MOST = 1000;

  @Inject private CommunityQueries communities;

  /** A community by name. */
  public record Named(UUID id, String name) {}

  /** What the caller convenes, by name; for those who see to all sessions every community. */
  public List<Named> choices(Caller caller) {
    return (caller.may(Permission.SESSIONS_OVERSEE)
            ? communities.all(MOST)
            : communities.of(caller.scopesOf(Role.COMMUNITY_CONVENER)))
        .stream().map(c -> new Named(c.id(), c.name())).toList();
  }

  /** All there are, by name. */
  public List<Named> all() {
    return communities.all(MOST).stream().map(c -> new Named(c.id(), c.name())).toList();
  }

  public Optional<Named> named(UUID id) {
    return communities.find(id).map(c -> new Named(c.id(), c.name()));
  }

  /**
   * The next of those who belong to a community, in the order of their ids.
   *
   * @param after the one before them; null for the first
   */
  public List<UUID> members(UUID community, UUID after, int most) {
    return communities.members(community, after, most);
  }

  /** Those of these people who belong to it. */
  public Set<UUID> membersAmong(UUID community, Collection<UUID> people) {
    return communities.membersAmong(community, people);
  }

  /** Everybody who belongs to it. */
  public Set<UUID> peopleOf(UUID community) {
    return Set.copyOf(communities.idsOf(community));
  }

  /** The made-up communities, which are removed with all examples. */
  public Set<UUID> examples() {
    return Set.copyOf(communities.examples());
  }
}
