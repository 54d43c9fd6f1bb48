package org.colloquy.tenants.realms;

import org.colloquy.tenants.Issuer;

/** What the web site needs to sign people in at a realm. */
public record WebClient(Issuer issuer, String clientId, String secret) {

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "WebClient[" + issuer + ", " + clientId + "]";
  }
}
