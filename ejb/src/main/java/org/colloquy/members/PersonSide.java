package org.colloquy.members;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person beside another one, for those who say whether the two are one.
 *
 * @param version to be given back when they are merged
 * @param member whether they are a member; a contact otherwise
 * @param status CONTACT, INVITED, ACTIVE or DISABLED
 * @param email null where none is known
 * @param cadre a code of the list "cadre", or null
 * @param country a country's code, or null
 * @param employer null where none is said
 * @param places in how many places of the network's data they are named
 */
public record PersonSide(
    UUID id,
    int version,
    String name,
    boolean member,
    @Schema(enumeration = {"CONTACT", "INVITED", "ACTIVE", "DISABLED"}) String status,
    Set<String> roles,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String cadre,
    @Schema(nullable = true) String country,
    @Schema(nullable = true) String employer,
    boolean example,
    Instant knownSince,
    long places) {

  public PersonSide {
    roles = Set.copyOf(roles);
  }
}
