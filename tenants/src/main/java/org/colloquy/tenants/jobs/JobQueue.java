package org.colloquy.tenants.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Takes work to be done later. The same kind and key asked for again for the same network is the
 * same job.
 */
public final class JobQueue {

  private static final String INSERT =
      " (id, kind, lane, job_key, tenant_id, payload, waits_for, due_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?,"
          + " COALESCE(?, UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND))";

  private static final String ADD = "INSERT INTO colloquy_jobs.job" + INSERT;

  /** Where MySQL takes jobs of the network alone whose role is active. */
  private static final String ADD_OWN = "INSERT INTO colloquy_jobs.own_job" + INSERT;

  private final Sql sql;
  private final JobStore store;
  private final BusinessClock clock;
  private final Payloads payloads = new Payloads();

  public JobQueue(DataSource control, BusinessClock clock) {
    sql = new Sql(control);
    store = new JobStore(control);
    this.clock = clock;
  }

  /** Who takes part in a transaction and knows its connection: {@code entityManager::unwrap}. */
  @FunctionalInterface
  public interface Participant {
    <T> T unwrap(Class<T> type);
  }

  /** Adds the job at once, outside any transaction of the caller. */
  public void enqueue(NewJob job) {
    sql.withConnection(
        connection -> {
          enqueue(connection, job);
          return null;
        });
  }

  /**
   * Adds the job within the caller's transaction: it exists if and only if that transaction
   * commits. Throws where there is no transaction.
   */
  public void enqueue(Participant transaction, NewJob job) {
    enqueue(connectionOf(transaction), job);
  }

  /**
   * The same in the transaction of a network. MySQL refuses a job that is not that network's, and
   * the transaction with it.
   */
  public void enqueueAsNetwork(Participant transaction, NewJob job) {
    insert(connectionOf(transaction), ADD_OWN, job);
  }

  private static Connection connectionOf(Participant transaction) {
    var connection = transaction.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("Work is asked for within a transaction");
    }
    return connection;
  }

  /** Adds the job within the caller's transaction, on the caller's connection. */
  public void enqueue(Connection connection, NewJob job) {
    insert(connection, ADD, job);
  }

  private void insert(Connection connection, String statement, NewJob job) {
    try {
      Sql.update(
          connection,
          statement,
          Ids.next(),
          Payloads.kindOf(job.work().getClass()),
          Payloads.laneOf(job.work().getClass()).name(),
          job.key(),
          job.tenant(),
          payloads.write(job.work()),
          job.date(),
          job.date() == null
              ? null
              : clock.realMomentOf(job.date(), Optional.ofNullable(job.tenant())),
          job.pause() == null ? 0 : job.pause().toNanos() / 1000);
    } catch (SQLException e) {
      // A key that is there already is the same job: nothing to add, and the transaction goes on.
      if (!SqlFailure.isDuplicate(e)) {
        throw new SqlFailure(e);
      }
    }
  }

  /** Takes back the jobs of a network that carry this and were not done. */
  public void drop(Class<? extends Record> work, TenantId tenant, String component, String value) {
    sql.update(
        "DELETE FROM colloquy_jobs.job WHERE state IN ('OPEN', 'FAILED') AND tenant_id = ?"
            + " AND kind = ? AND JSON_UNQUOTE(JSON_EXTRACT(payload, ?)) = ?",
        tenant,
        Payloads.kindOf(work),
        "$." + component,
        value);
  }

  /** The jobs that were given up, newest first. */
  public List<FailedJob> failed(int limit) {
    return sql.list(
        "SELECT id, kind, job_key, tenant_id, payload, attempts AS attempt, parked, created_at,"
            + " last_error, ended_at FROM colloquy_jobs.job WHERE state = 'FAILED'"
            + " ORDER BY ended_at DESC, id DESC LIMIT ?",
        row ->
            new FailedJob(
                JobStore.read(row), row.getString("last_error"), Sql.instant(row, "ended_at")),
        limit);
  }

  /**
   * The jobs that wait through no fault of theirs, by network and reason.
   *
   * @param atRest whether a network is there and not active
   */
  public List<ParkedJobs> parked(Predicate<TenantId> atRest) {
    return store.open().stream()
        .filter(
            jobs ->
                jobs.reason() == ParkedJobs.Reason.SERVER
                    || jobs.tenant().filter(atRest).isPresent())
        .toList();
  }

  /** Has a job that was given up tried again from the start; says whether there was such a job. */
  public boolean retry(UUID id) {
    return sql.update(
            "UPDATE colloquy_jobs.job SET state = 'OPEN', attempts = 0, parked = 0,"
                + " ended_at = NULL,"
                + " due_at = UTC_TIMESTAMP(6) WHERE id = ? AND state = 'FAILED'",
            id)
        > 0;
  }
}
