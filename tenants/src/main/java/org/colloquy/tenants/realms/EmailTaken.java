package org.colloquy.tenants.realms;

import org.colloquy.tenants.EmailAddress;

/** The realm already has a person with this address. */
public final class EmailTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmailTaken(EmailAddress email) {
    super("The realm already has a person with the address " + email);
  }
}
