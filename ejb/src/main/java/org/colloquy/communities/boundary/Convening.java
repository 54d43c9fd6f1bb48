package org.colloquy.communities.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.communities.control.CommunityQueries;
import org.colloquy.communities.entity.Community;

/**
 * Who was chosen to convene what, for the modules that build on communities. It counts for those
 * who have the role of convener besides, which those modules ask for.
 */
@Dependent
public class Convening {
  private static final int MOST = 1000;

  @Inject private CommunityQueries communities;

  /** A community by name. */
  public record Named(UUID id, String name) {}

  public Set<UUID> convenedBy(UUID member) {
    return communities.convenedBy(Set.of(member)).stream()
        .map(Community::id)
        .collect(Collectors.toSet());
  }

  /** What the member convenes, by name; for an admin every community. */
  public List<Named> choices(UUID member, boolean admin) {
    return (admin ? communities.all(MOST) : communities.convenedBy(Set.of(member)))
        .stream().map(c -> new Named(c.id(), c.name())).toList();
  }

  public Optional<Named> named(UUID id) {
    return communities.find(id).map(c -> new Named(c.id(), c.name()));
  }

  /** The made-up communities, which are removed with all examples. */
  public Set<UUID> examples() {
    return Set.copyOf(communities.examples());
  }
}
