package org.colloquy.permissions;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a call is about: a thing, what it lies in, and whose it is.
 *
 * <pre>{@code
 * Place.of(Scope.session(id)).in(Scope.community(community)).by(organiser)
 * }</pre>
 *
 * @param scopes the thing itself and what it lies in
 * @param organiser the member who planned it
 * @param joint whether it is held together with other networks
 */
public record Place(Set<Scope> scopes, Optional<UUID> organiser, boolean joint) {

  public Place {
    scopes = Set.copyOf(scopes);
  }

  public static Place of(Scope thing) {
    return new Place(Set.of(thing), Optional.empty(), false);
  }

  /** Lying in this as well. */
  public Place in(Scope wider) {
    return new Place(
        Stream.concat(scopes.stream(), Stream.of(wider)).collect(Collectors.toSet()),
        organiser,
        joint);
  }

  /** Planned by this member. */
  public Place by(UUID member) {
    return new Place(scopes, Optional.of(member), joint);
  }

  /** Held together with other networks. */
  public Place jointly() {
    return new Place(scopes, organiser, true);
  }

  boolean lies(Scope scope) {
    return scopes.contains(scope);
  }

  boolean isBy(UUID member) {
    return organiser.filter(member::equals).isPresent();
  }
}
