package org.colloquy.members;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member as others see them.
 *
 * @param version to be given back when the profile or the roles are saved; it changes with them
 * @param email null unless the reader is an admin or the member
 * @param roles beyond plain membership and with it
 * @param status INVITED, ACTIVE or DISABLED
 * @param cadre a code of the list "cadre"; null where none is said, and for members to whom the
 *     person does not show it
 * @param country a country's code; null likewise
 * @param zone the zone that the member set for times, or null
 * @param language that the member wants to read in, or null
 * @param aboutTo who sees cadre and country
 */
public record MemberView(
    UUID id,
    int version,
    String name,
    String givenName,
    String familyName,
    @Schema(nullable = true) String email,
    Set<String> roles,
    @Schema(enumeration = {"INVITED", "ACTIVE", "DISABLED"}) String status,
    @Schema(nullable = true) String cadre,
    @Schema(nullable = true) String country,
    @Schema(nullable = true) String zone,
    @Schema(nullable = true) String language,
    Audience aboutTo,
    boolean example) {

  public boolean hasRole(String role) {
    return roles.contains(role);
  }
}
