package org.colloquy.members.boundary;

import java.util.Set;
import org.colloquy.tenants.EmailAddress;

/**
 * Somebody whom the network's realm vouches for.
 *
 * @param subject the realm's id of the person
 * @param roles that somebody new begins with, as the realm gives them at this moment; those that
 *     are not a network's are left aside. Who is known keeps the roles of their row
 */
public record Arrival(
    String subject, EmailAddress email, String givenName, String familyName, Set<String> roles) {

  public Arrival {
    roles = Set.copyOf(roles);
    givenName = givenName == null || givenName.isBlank() ? localPart(email) : givenName.strip();
    familyName = familyName == null ? "" : familyName.strip();
  }

  /** Better than no name at all. */
  private static String localPart(EmailAddress email) {
    return email.value().substring(0, email.value().indexOf('@'));
  }
}
