package org.colloquy.tenants.realms;

/** Keycloak understood and said no: trying again without a change will not help. */
public final class RealmRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RealmRefused(String message, Throwable cause) {
    super(message, cause);
  }

  RealmRefused(String message) {
    super(message);
  }
}
