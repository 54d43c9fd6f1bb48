package org.colloquy.tenants.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.TenantId;

/**
 * A job that was asked for.
 *
 * @param <T> the record that its handler gets; text as long as it is the JSON of the queue
 * @param tenantId the network it is done for; null for the platform
 * @param work what there is to do
 * @param attempt 1 the first time, one more each time
 * @param parked how many of the attempts before this one found a server away
 */
public record Job<T>(
    UUID id,
    String kind,
    String key,
    TenantId tenantId,
    T work,
    int attempt,
    int parked,
    Instant createdAt) {

  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantId);
  }

  /** The attempts that count: 1 the first time, the present one with them. */
  public int tries() {
    return attempt - parked;
  }

  <R> Job<R> carrying(R other) {
    return new Job<>(id, kind, key, tenantId, other, attempt, parked, createdAt);
  }
}
