package org.colloquy.members.boundary;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;

/**
 * How other modules name a member, and reach them.
 *
 * @param name as it is shown, given name first; empty for somebody who was removed
 * @param active whether they take part now: not only invited, not paused, not removed
 * @param paused whether an admin keeps them out for now
 * @param roles of {@link org.colloquy.tenants.Roles}
 * @param email empty when nothing may be sent to them: disabled, removed
 * @param zone empty when they have not chosen one; the network's counts then
 */
public record Contact(
    UUID id,
    String name,
    boolean active,
    boolean paused,
    Set<String> roles,
    Optional<EmailAddress> email,
    Optional<ZoneId> zone) {

  public Contact {
    roles = Set.copyOf(roles);
  }
}
