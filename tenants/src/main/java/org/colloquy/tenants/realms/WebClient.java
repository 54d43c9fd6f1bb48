package org.colloquy.tenants.realms;

import java.util.Set;
import org.colloquy.tenants.Issuer;

/**
 * What the web site needs to sign people in.
 *
 * @param programs the clients of people's own programs, whose tokens open the API
 */
public record WebClient(Issuer issuer, String clientId, String secret, Set<String> programs) {

  public WebClient {
    programs = Set.copyOf(programs);
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "WebClient[" + issuer + ", " + clientId + "]";
  }
}
