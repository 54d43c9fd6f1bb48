package org.colloquy.tenants.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.time.BusinessClock;

/**
 * The workers' side of the queue. The database's clock decides what is due, so that servers whose
 * clocks differ agree: when a job is due is a real moment, also where it is that of a date; the
 * number of the attempt decides whose word counts, so that a worker that lost its lease cannot end
 * the job for the one that has it now.
 */
final class JobStore {

  private static final int LONGEST_ERROR = 2000;
  private static final int FORGOTTEN_AT_ONCE = 10_000;

  /**
   * Only where the index is named from its first column on does MySQL jump from one to the next.
   */
  static final String WAITING =
      "SELECT tenant_id FROM colloquy_jobs.job WHERE state = 'OPEN' AND lane = ?"
          + " GROUP BY state, lane, tenant_id HAVING MIN(due_at) <= UTC_TIMESTAMP(6)";

  private final Sql sql;

  JobStore(DataSource control) {
    sql = new Sql(control);
  }

  /**
   * Who has something due in this lane: networks, and the platform as nobody. What each has is not
   * read: however much waits for one, this costs the same.
   */
  List<Optional<TenantId>> waiting(Lane lane) {
    return sql.list(
        WAITING,
        row -> Optional.ofNullable(Sql.id(row, "tenant_id")).map(TenantId::new),
        lane.name());
  }

  /** Takes what is due first of one of them for as long as the lease; nobody else gets it. */
  Optional<Job<String>> take(
      Lane lane, Optional<TenantId> who, Collection<String> kinds, String worker, Duration lease) {
    var marks = String.join(", ", Collections.nCopies(kinds.size(), "?"));
    var due =
        "SELECT id, kind, job_key, tenant_id, payload, attempts + 1 AS attempt, parked, created_at"
            + " FROM colloquy_jobs.job WHERE state = 'OPEN' AND lane = ? AND tenant_id <=> ?"
            + " AND due_at <= UTC_TIMESTAMP(6) AND kind IN ("
            + marks
            + ") ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED";
    var values = new ArrayList<Object>();
    values.add(lane.name());
    values.add(who.orElse(null));
    values.addAll(kinds);
    return sql.inTransaction(
        connection -> {
          var job =
              Sql.list(connection, due, JobStore::read, values.toArray()).stream().findFirst();
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

  /**
   * Has jobs that wait for a date, and were not begun, become due when it comes by a clock that was
   * moved; says how many it changed.
   */
  int follow(BusinessClock clock) {
    return waitingForDates().stream()
        .mapToInt(
            waiting -> {
              var due = clock.realMomentOf(waiting.date(), waiting.whose());
              return due.equals(waiting.due())
                  ? 0
                  : sql.update(
                      "UPDATE colloquy_jobs.job SET due_at = ? WHERE id = ?"
                          + " AND state = 'OPEN' AND attempts = 0",
                      due,
                      waiting.id());
            })
        .sum();
  }

  private List<Waiting> waitingForDates() {
    return sql.list(
        "SELECT id, tenant_id, waits_for, due_at FROM colloquy_jobs.job"
            + " WHERE state = 'OPEN' AND attempts = 0 AND waits_for IS NOT NULL",
        row ->
            new Waiting(
                Sql.id(row, "id"),
                Optional.ofNullable(Sql.id(row, "tenant_id")).map(TenantId::new),
                Sql.instant(row, "waits_for"),
                Sql.instant(row, "due_at")));
  }

  private record Waiting(UUID id, Optional<TenantId> whose, Instant date, Instant due) {}

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
        "UPDATE colloquy_jobs.job SET state = 'DONE', worker = NULL, last_error = NULL,"
            + " parked_for = NULL, payload = "
            + payload
            + ", ended_at = UTC_TIMESTAMP(6) WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        job.id(),
        job.attempt());
  }

  void retryAfter(Job<?> job, Duration pause, String error) {
    sql.update(
        "UPDATE colloquy_jobs.job SET due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,"
            + " worker = NULL, parked_for = NULL, last_error = ?"
            + " WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        micros(pause),
        shortened(error),
        job.id(),
        job.attempt());
  }

  /** Lays it aside while a server is away; the attempt does not count. */
  void park(Job<?> job, Duration pause, String error) {
    sql.update(
        "UPDATE colloquy_jobs.job SET due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,"
            + " worker = NULL, parked = parked + 1, parked_for = 'SERVER', last_error = ?"
            + " WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        micros(pause),
        shortened(error),
        job.id(),
        job.attempt());
  }

  /** How many jobs wait of each, and whether for a server that is away. */
  List<ParkedJobs> open() {
    return sql.list(
        "SELECT tenant_id, parked_for, COUNT(*) AS many FROM colloquy_jobs.job"
            + " WHERE state = 'OPEN' GROUP BY tenant_id, parked_for ORDER BY tenant_id",
        row ->
            new ParkedJobs(
                Optional.ofNullable(Sql.id(row, "tenant_id")).map(TenantId::new),
                row.getString("parked_for") == null
                    ? ParkedJobs.Reason.NETWORK
                    : ParkedJobs.Reason.SERVER,
                row.getLong("many")));
  }

  void fail(Job<?> job, String error) {
    sql.update(
        "UPDATE colloquy_jobs.job SET state = 'FAILED', worker = NULL, parked_for = NULL,"
            + " last_error = ?,"
            + " ended_at = UTC_TIMESTAMP(6) WHERE id = ? AND attempts = ? AND state = 'OPEN'",
        shortened(error),
        job.id(),
        job.attempt());
  }

  /**
   * Forgets some of the jobs that were done so long ago that nobody asks for their key again; says
   * whether there may be more.
   */
  boolean forgetDone(Duration age) {
    return sql.update(
            "DELETE FROM colloquy_jobs.job WHERE state = 'DONE'"
                + " AND ended_at < UTC_TIMESTAMP(6) - INTERVAL ? MICROSECOND LIMIT "
                + FORGOTTEN_AT_ONCE,
            micros(age))
        == FORGOTTEN_AT_ONCE;
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
        row.getInt("parked"),
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
