package org.colloquy.permissions;

import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.Roles;

/**
 * Who asks: a signed-in member of the bound network, and what the network lets them do.
 *
 * @param admin network admin
 * @param steward exchange steward
 */
public record Caller(UUID id, boolean admin, boolean convener, boolean steward) {

  /** The member for whom this thread works; throws where that is nobody. */
  public static Caller current() {
    if (CurrentHolder.get() instanceof Holder.Person person) {
      return new Caller(
          person.member().orElseThrow(() -> new IllegalStateException("No member asks")),
          person.roles().contains(Roles.NETWORK_ADMIN),
          person.roles().contains(Roles.CONVENER),
          person.roles().contains(Roles.EXCHANGE_STEWARD));
    }
    throw new IllegalStateException("No member asks");
  }

  /** What whoever is signed in is known by: a member's id, an operator's subject. */
  public static String name() {
    return Optional.of(CurrentHolder.get())
        .filter(Holder.Person.class::isInstance)
        .map(Holder::label)
        .orElseThrow(() -> new IllegalStateException("Nobody asks"));
  }
}
