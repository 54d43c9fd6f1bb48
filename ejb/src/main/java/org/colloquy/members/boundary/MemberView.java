package org.colloquy.members.boundary;

import java.util.Set;
import java.util.UUID;

/**
 * A member as others see them.
 *
 * @param email null unless the reader is an admin or the member
 * @param roles beyond plain membership and with it
 * @param status INVITED, ACTIVE or DISABLED
 * @param cadre a code of the list "cadre", or null
 * @param country a country's code, or null
 * @param zone the zone that the member set for times, or null
 */
public record MemberView(
    UUID id,
    String name,
    String givenName,
    String familyName,
    String email,
    Set<String> roles,
    String status,
    String cadre,
    String country,
    String zone,
    boolean example) {

  public boolean hasRole(String role) {
    return roles.contains(role);
  }
}
