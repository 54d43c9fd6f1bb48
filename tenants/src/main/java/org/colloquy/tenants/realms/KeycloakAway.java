package org.colloquy.tenants.realms;

import java.net.URI;
import org.colloquy.tenants.Unreachable;

/** Keycloak did not answer, answered too late or said that it cannot work now: try again later. */
public final class KeycloakAway extends RuntimeException implements Unreachable {

  private static final long serialVersionUID = 1L;

  KeycloakAway(URI server, Throwable cause) {
    super("Keycloak at " + server + " does not answer: " + cause.getMessage(), cause);
  }
}
