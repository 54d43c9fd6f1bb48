package org.colloquy.permissions;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who asks: a signed-in member of the bound network, and what the network lets them do. */
public record Caller(UUID id, Holder.Person person) {

  /** The member for whom this thread works; throws where that is nobody. */
  public static Caller current() {
    return Optional.of(CurrentHolder.get())
        .filter(Holder.Person.class::isInstance)
        .map(Holder.Person.class::cast)
        .flatMap(person -> person.member().map(id -> new Caller(id, person)))
        .orElseThrow(() -> new IllegalStateException("No member asks"));
  }

  /** What whoever is signed in is known by: a member's id, an operator's subject. */
  public static String name() {
    return Optional.of(CurrentHolder.get())
        .filter(Holder.Person.class::isInstance)
        .map(Holder::label)
        .orElseThrow(() -> new IllegalStateException("Nobody asks"));
  }

  public boolean may(Permission permission) {
    return Decision.holds(person, permission);
  }

  /** Whether they have this role of the network. */
  public boolean has(Role role) {
    return Decision.has(person, role);
  }

  /** In what they hold this role, and it counts. */
  public Set<UUID> scopesOf(Role role) {
    return Decision.scopesOf(person, role);
  }
}
