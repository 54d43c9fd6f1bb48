package org.colloquy.tenants.provisioning;

import java.util.UUID;

/**
 * A run that the holder of a mailed link has started.
 *
 * @param doorKey gets its holder a one-time password when the network is there
 */
public record Confirmed(UUID runId, String doorKey) {

  /** Keeps the key out of logs. */
  @Override
  public String toString() {
    return "Confirmed[" + runId + "]";
  }
}
