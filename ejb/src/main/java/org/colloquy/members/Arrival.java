package org.colloquy.members;

import java.util.Set;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;

/**
 * Somebody whom the network's realm vouches for.
 *
 * @param subject the realm's id of the person
 * @param verified whether the realm knows that the address is theirs
 * @param roles that somebody new begins with, as the realm gives them at this moment; those that
 *     are not a network's are left aside. Who is known keeps the roles of their row
 */
public record Arrival(
    String subject,
    EmailAddress email,
    boolean verified,
    String givenName,
    String familyName,
    Set<String> roles) {

  public Arrival {
    roles = Set.copyOf(roles);
    givenName = name(givenName);
    familyName = name(familyName);
    if (givenName.isEmpty()) {
      givenName = email.localPart();
    }
  }

  /** Whether the person has said at the realm what they are called. */
  public boolean named() {
    return !familyName.isEmpty() || !givenName.equals(email.localPart());
  }

  /** People write their names at the realm too, and realms differ in what they take. */
  private static String name(String typed) {
    return typed == null ? "" : Line.shortened(Line.of(typed), PersonName.LONGEST);
  }
}
