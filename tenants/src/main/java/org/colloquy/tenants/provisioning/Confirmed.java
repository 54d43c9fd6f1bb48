package org.colloquy.tenants.provisioning;

import java.util.UUID;

/**
 * A run that the holder of a mailed link has started.
 *
 * @param doorKey shows the one-time password to its holder when the network is there
 */
public record Confirmed(UUID runId, String doorKey) {

  /** Keeps the key out of logs. */
  @Override
  public String toString() {
    return "Confirmed[" + runId + "]";
  }
}
