package org.colloquy.tenants.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.colloquy.tenants.TenantId;

/**
 * Work to be done once, later.
 *
 * @param work what its {@link JobHandler} gets: a record that names its {@link JobKind}
 * @param key unique within the kind and the network: asking for the same key again asks for the
 *     same job
 * @param tenant the network it is done for; null for the platform
 * @param pause so long in real time from now on it is not done; null for no pause
 * @param date it is not done before this date in the business time of its network; null for none
 */
public record NewJob(Record work, String key, TenantId tenant, Duration pause, Instant date) {

  private static final int LONGEST_KEY = 200;

  public NewJob {
    Objects.requireNonNull(work, "A job says what there is to do");
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A job's key has 1 to " + LONGEST_KEY + " characters: " + key);
    }
    if (pause != null && date != null) {
      throw new IllegalArgumentException("A job waits for a while or for a date");
    }
    date = date == null ? null : date.truncatedTo(ChronoUnit.MICROS);
  }

  /** Work to be done as soon as possible. */
  public NewJob(Record work, String key, TenantId tenant) {
    this(work, key, tenant, null, null);
  }

  /** The same, after a while that has nothing to do with dates: by real time. */
  public NewJob after(Duration pausing) {
    return new NewJob(work, key, tenant, pausing, null);
  }

  /** The same, on a date of its network's programme: by business time. */
  public NewJob on(Instant day) {
    return new NewJob(work, key, tenant, null, day);
  }
}
