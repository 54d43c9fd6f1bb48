package org.colloquy.tenants.jobs;

import java.time.Instant;
import java.util.Objects;
import org.colloquy.tenants.TenantId;

/**
 * Work to be done once, later.
 *
 * @param work what its {@link JobHandler} gets: a record that names its {@link JobKind}
 * @param key unique within the kind: asking for the same key again asks for the same job
 * @param tenant the network it is done for; null for the platform
 * @param notBefore the earliest moment; null for at once
 */
public record NewJob(Record work, String key, TenantId tenant, Instant notBefore) {

  private static final int LONGEST_KEY = 200;

  public NewJob {
    Objects.requireNonNull(work, "A job says what there is to do");
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A job's key has 1 to " + LONGEST_KEY + " characters: " + key);
    }
  }

  /** Work to be done as soon as possible. */
  public NewJob(Record work, String key, TenantId tenant) {
    this(work, key, tenant, null);
  }
}
