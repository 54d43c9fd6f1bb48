package org.colloquy.members.boundary;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;

/**
 * How other modules name a person, and reach them.
 *
 * @param name as it is shown, given name first; empty for somebody who was removed
 * @param roles of {@link org.colloquy.tenants.Roles}
 * @param email empty when nothing may be sent to them: disabled, removed, without an account and
 *     not asked for it
 * @param zone empty when they have not chosen one; the network's counts then
 * @param language to write to them in; empty when they have chosen none, the network's counts then
 */
public record Contact(
    UUID id,
    String name,
    Membership membership,
    Set<String> roles,
    Optional<EmailAddress> email,
    Optional<ZoneId> zone,
    Optional<Locale> language) {

  /** Where the person stands in the network. */
  public enum Membership {
    /** Known to it, without an account. */
    NONE,
    /** Asked to join and not been here yet. */
    INVITED,
    ACTIVE,
    /** Kept out for now. */
    PAUSED,
    /** Gone for good. */
    REMOVED
  }

  public Contact {
    roles = Set.copyOf(roles);
  }

  /** Whether they take part now. */
  public boolean active() {
    return membership == Membership.ACTIVE;
  }
}
