package org.colloquy.tenants.provisioning;

import java.util.Objects;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;

/**
 * Who runs a new network. The family name may be empty; who has no name at all goes by their
 * address.
 */
public record FirstAdmin(String givenName, String familyName, EmailAddress email) {

  public FirstAdmin {
    Objects.requireNonNull(email, "An admin needs an address");
    givenName = Objects.requireNonNullElse(Line.of(givenName), "");
    familyName = Objects.requireNonNullElse(Line.of(familyName), "");
    if (givenName.isEmpty()) {
      givenName = email.localPart();
    }
  }
}
