package org.colloquy.tenants.realms;

import java.util.Objects;
import java.util.Set;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;

/**
 * A person to be made in a realm.
 *
 * @param givenName how the person is called; many people have no other name, and who has none at
 *     all goes by their address
 * @param familyName may be empty
 * @param roles of {@link org.colloquy.tenants.Roles}
 * @param example a made-up person, whose password stays as it was given; a real person has to
 *     replace it at the first sign-in
 */
public record NewUser(
    EmailAddress email, String givenName, String familyName, Set<String> roles, boolean example) {

  public NewUser {
    Objects.requireNonNull(email, "A person needs an address");
    givenName = Objects.requireNonNullElse(Line.of(givenName), "");
    familyName = Objects.requireNonNullElse(Line.of(familyName), "");
    if (givenName.isEmpty()) {
      givenName = email.localPart();
    }
    roles = Set.copyOf(roles);
  }
}
