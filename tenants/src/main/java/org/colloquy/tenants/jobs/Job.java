package org.colloquy.tenants.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.TenantId;

/**
 * A job as its handler gets it.
 *
 * @param tenantId the network it is done for; null for the platform
 * @param attempt 1 the first time, one more each time
 */
public record Job(
    UUID id,
    String kind,
    String key,
    TenantId tenantId,
    String payload,
    int attempt,
    Instant createdAt) {

  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantId);
  }
}
