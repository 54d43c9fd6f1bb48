package org.colloquy.tenants.provisioning;

import java.util.Objects;
import org.colloquy.tenants.EmailAddress;

/** Who runs a new network. The family name may be empty. */
public record FirstAdmin(String givenName, String familyName, EmailAddress email) {

  public FirstAdmin {
    Objects.requireNonNull(email, "An admin needs an address");
    givenName = givenName == null ? "" : givenName.strip();
    familyName = familyName == null ? "" : familyName.strip();
    if (givenName.isEmpty()) {
      throw new IllegalArgumentException("An admin needs a name");
    }
  }
}
