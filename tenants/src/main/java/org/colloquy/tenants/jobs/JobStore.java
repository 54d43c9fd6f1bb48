package org.colloquy.tenants.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import javax.sql.DataSource;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;

/**
 * The workers' side of the queue. The database's clock decides what is due, so that servers whose
 * clocks differ agree; the number of the attempt decides whose word counts, so that a worker that
 * lost its lease cannot end the job for the one that has it now.
 */
final class JobStore {

  private static final int LONGEST_ERROR = 2000;

  private final Sql sql;

  JobStore(DataSource control) {
    sql = new Sql(control);
  }

  /** Takes a due job of one of these kinds for as long as the lease; nobody else gets it. */
  Optional<Job<String>> take(Collection<String> kinds, String worker, Duration lease) {
    var marks = String.join(", ", Collections.nCopies(kinds.size(), "?"));
    var due =
        "SELECT id, kind, job_key, tenant_id, payload, attempts + 1 AS attempt, created_at"
            + " FROM colloquy_jobs.job WHERE state = 'OPEN' AND due_at <= UTC_TIMESTAMP(6)"
            + " AND kind IN ("
            + marks
            + ") ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED";
    return sql.inTransaction(
        connection -> {
          var job =
              Sql.list(connection, due, JobStore::read, new ArrayList<>(kinds).toArray()).stream()
                  .findFirst();
          if (job.isPresent()) {
            Sql.update(
                connection,
                "UPDATE colloquy_jobs.job SET attempts = ?, worker = ?,"
                    + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND WHERE id = ?",
                job.get().attempt(),
                worker,
                micros(lease),
                job.get().id());
          }
          return job;
        });
  }

  void done(Job<?> job) {
    done(job, "payload");
  }

  /**
   * Notes the end and forgets what there was to do; the key stays, for it may be asked for again.
   */
  void doneAndForgotten(Job<?> job) {
    done(job, "'{}'");
  }

  private void done(Job<?> job, String payload) {
    sql.update(
        "UPDATE colloquy_jobs.job SET state = 'DONE', worker = NULL, last_error = NULL, payload = "
            + payload
            + ", ended_at = UTC_TIMESTAMP(6) WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        job.id(),
        job.attempt());
  }

  void retryAfter(Job<?> job, Duration pause, String error) {
    sql.update(
        "UPDATE colloquy_jobs.job SET due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,"
            + " worker = NULL, last_error = ? WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        micros(pause),
        shortened(error),
        job.id(),
        job.attempt());
  }

  void fail(Job<?> job, String error) {
    sql.update(
        "UPDATE colloquy_jobs.job SET state = 'FAILED', worker = NULL, last_error = ?,"
            + " ended_at = UTC_TIMESTAMP(6) WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        shortened(error),
        job.id(),
        job.attempt());
  }

  /** Forgets jobs that were done so long ago that nobody asks for their key again. */
  int forgetDone(Duration age) {
    return sql.update(
        "DELETE FROM colloquy_jobs.job WHERE state = 'DONE'"
            + " AND ended_at < UTC_TIMESTAMP(6) - INTERVAL ? MICROSECOND LIMIT 10000",
        micros(age));
  }

  static Job<String> read(ResultSet row) throws SQLException {
    var tenant = Sql.id(row, "tenant_id");
    return new Job<>(
        Sql.id(row, "id"),
        row.getString("kind"),
        row.getString("job_key"),
        tenant == null ? null : new TenantId(tenant),
        row.getString("payload"),
        row.getInt("attempt"),
        Sql.instant(row, "created_at"));
  }

  private static long micros(Duration duration) {
    return duration.toNanos() / 1000;
  }

  /** An operator reads what went wrong, and not with whom. */
  private static String shortened(String error) {
    var nobodys = EmailAddress.hiddenIn(error);
    return nobodys.substring(0, Math.min(nobodys.length(), LONGEST_ERROR));
  }
}
