package org.colloquy.permissions;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a call is about: a thing, what it lies in, and whose it is.
 *
 * <pre>{@code
 * Place.of(Scope.session(id)).in(Scope.community(community)).by(organiser)
 * }</pre>
 *
 * @param scopes the thing itself and what it lies in
 * @param organiser who planned it
 */
public record Place(Set<Scope> scopes, Optional<UUID> organiser) {

  public Place {
    scopes = Set.copyOf(scopes);
  }

  public static Place of(Scope thing) {
    return new Place(Set.of(thing), Optional.empty());
  }

  /** Lying in this as well. */
  public Place in(Scope wider) {
    var all = new HashSet<>(scopes);
    all.add(wider);
    return new Place(all, organiser);
  }

  /** Planned by this member. */
  public Place by(UUID member) {
    return new Place(scopes, Optional.of(member));
  }

  boolean lies(Scope scope) {
    return scopes.contains(scope);
  }

  boolean isBy(UUID member) {
    return organiser.filter(member::equals).isPresent();
  }
}
