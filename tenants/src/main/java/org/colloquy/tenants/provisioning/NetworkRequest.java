package org.colloquy.tenants.provisioning;

import java.time.Instant;
import java.util.UUID;

/**
 * A network that somebody asked for.
 *
 * @param runId the run that makes it; null until the mailed link is confirmed
 */
public record NetworkRequest(
    UUID id, NetworkPlan plan, Instant expiresAt, State state, UUID runId) {

  /** What the mailed link is good for. */
  public enum State {
    OPEN,
    USED,
    EXPIRED
  }
}
