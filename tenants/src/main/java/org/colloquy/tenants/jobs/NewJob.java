package org.colloquy.tenants.jobs;

import java.time.Instant;
import java.util.Objects;
import org.colloquy.tenants.TenantId;

/**
 * Work to be done once, later.
 *
 * @param kind which {@link JobHandler} does it
 * @param key unique within the kind: asking for the same key again asks for the same job
 * @param tenant the network it is done for; null for the platform
 * @param payload JSON that the handler reads
 * @param notBefore the earliest moment; null for at once
 */
public record NewJob(String kind, String key, TenantId tenant, String payload, Instant notBefore) {

  public NewJob {
    requireText(kind, 60, "kind");
    requireText(key, 200, "key");
    Objects.requireNonNull(payload, "A job needs a payload, {} at least");
  }

  /** Work to be done as soon as possible. */
  public NewJob(String kind, String key, TenantId tenant, String payload) {
    this(kind, key, tenant, payload, null);
  }

  private static void requireText(String value, int longest, String what) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw new IllegalArgumentException(
          "A job's " + what + " has 1 to " + longest + " characters: " + value);
    }
  }
}
