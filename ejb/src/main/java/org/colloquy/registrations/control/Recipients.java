package org.colloquy.registrations.control;

import org.colloquy.members.boundary.Contact;
import org.colloquy.messages.boundary.Recipient;
import org.colloquy.tenants.BoundTenant;

/** How somebody is written to: in their own zone and language, or else in the network's. */
public final class Recipients {

  private Recipients() {}

  /** Of somebody who can be reached. */
  public static Recipient of(Contact contact) {
    return new Recipient(
        contact.email().orElseThrow(),
        contact.name(),
        contact.zone().orElseGet(() -> BoundTenant.current().zone()),
        contact.language().orElseGet(() -> BoundTenant.current().language()));
  }
}
