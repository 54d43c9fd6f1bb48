package org.colloquy.tenants.provisioning;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;

/** Runs and their log, in the control schema. All times are the database's. */
final class RunRows {

  private static final int LONGEST_FAULT = 2000;
  private static final String SELECT = "SELECT * FROM colloquy_control.provisioning_run";

  private static final String DONE =
      "INSERT INTO colloquy_control.provisioning_step (run_id, step, micros, done_at)"
          + " VALUES (?, ?, ?, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE micros = VALUES(micros)";

  private final Sql sql;

  RunRows(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds a run that is due at once, with its name reserved, within the caller's transaction.
   *
   * @param doorKey null where nobody has one yet
   */
  static void insert(Connection connection, Run run, String doorKey) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO colloquy_control.provisioning_run (id, tenant_id, slug, name, given_name,"
            + " family_name, email, started_by, started_by_name, door_hash, state, due_at,"
            + " created_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
        run.id(),
        run.tenantId(),
        run.slug().value(),
        run.name(),
        run.admin().givenName(),
        run.admin().familyName(),
        run.admin().email().value(),
        run.startedBy().id(),
        run.startedBy().name(),
        doorKey == null ? null : Tokens.digest(doorKey),
        run.state());
    Sql.update(connection, DONE, run.id(), StepName.RESERVE_NAME, 0L);
  }

  Optional<Run> byId(UUID id) {
    return sql.first(SELECT + " WHERE id = ?", RunRows::read, id);
  }

  /** The newest run for a network of this name. */
  Optional<Run> latest(Slug slug) {
    return sql.first(
        SELECT + " WHERE slug = ? ORDER BY created_at DESC, id DESC LIMIT 1",
        RunRows::read,
        slug.value());
  }

  /** The newest run of each network. Ids sort by time. */
  List<Run> latest() {
    return sql.list(
        SELECT
            + " WHERE id IN (SELECT MAX(id) FROM colloquy_control.provisioning_run GROUP BY slug)",
        RunRows::read);
  }

  /** How many runs have failed and wait for somebody's decision. */
  long countFailed() {
    return sql.first(
            "SELECT COUNT(*) FROM colloquy_control.provisioning_run WHERE state = ?",
            row -> row.getLong(1),
            RunState.FAILED)
        .orElseThrow();
  }

  List<Run> recent(int limit) {
    return sql.list(SELECT + " ORDER BY created_at DESC, id DESC LIMIT ?", RunRows::read, limit);
  }

  /** Takes one due run that nobody is at work on, for as long as the lease lasts. */
  Optional<Run> take(String owner, Duration lease) {
    var taken =
        sql.update(
            "UPDATE colloquy_control.provisioning_run SET lease_owner = ?, lease_until ="
                + " UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND WHERE state IN ('RUNNING',"
                + " 'GIVING_UP') AND due_at <= UTC_TIMESTAMP(6) AND (lease_until IS NULL OR"
                + " lease_until < UTC_TIMESTAMP(6)) ORDER BY due_at LIMIT 1",
            owner,
            micros(lease));
    return taken == 0
        ? Optional.empty()
        : sql.first(SELECT + " WHERE lease_owner = ?", RunRows::read, owner);
  }

  /** Makes the lease last on; false where it was lost. */
  boolean renew(UUID id, String owner, Duration lease) {
    return sql.update(
            "UPDATE colloquy_control.provisioning_run SET lease_until = UTC_TIMESTAMP(6) +"
                + " INTERVAL ? MICROSECOND WHERE id = ? AND lease_owner = ?",
            micros(lease),
            id,
            owner)
        > 0;
  }

  /** Moves the run to another state and gives it back. */
  void finish(UUID id, String owner, RunState state) {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET state = ?, lease_owner = NULL, lease_until ="
            + " NULL, attempts = 0, fault_step = NULL, fault = NULL, ended_at = UTC_TIMESTAMP(6)"
            + " WHERE id = ? AND lease_owner = ?",
        state,
        id,
        owner);
  }

  /** Notes a failure and gives the run back, to be taken up again after the pause. */
  void postpone(UUID id, String owner, StepName step, String fault, Duration pause) {
    giveBack(id, owner, null, step, fault, pause);
  }

  /** Notes a failure that stays until somebody asks for a retry, and gives the run back. */
  void fail(UUID id, String owner, StepName step, String fault) {
    giveBack(id, owner, RunState.FAILED, step, fault, Duration.ZERO);
  }

  /** Makes a run due in this state; only from the given one. */
  boolean restart(UUID id, RunState from, RunState to) {
    return sql.update(
            "UPDATE colloquy_control.provisioning_run SET state = ?, attempts = 0, due_at ="
                + " UTC_TIMESTAMP(6), ended_at = NULL WHERE id = ? AND state = ?",
            to,
            id,
            from)
        > 0;
  }

  /** Makes a failed run due for removal; its steps are no longer done. */
  boolean giveUp(UUID id) {
    var restarted = restart(id, RunState.FAILED, RunState.GIVING_UP);
    if (restarted) {
      sql.update(
          "DELETE FROM colloquy_control.provisioning_step WHERE run_id = ? AND step <> ?",
          id,
          StepName.RESERVE_NAME);
    }
    return restarted;
  }

  void done(UUID run, StepName step, Duration took) {
    sql.update(DONE, run, step, micros(took));
  }

  List<DoneStep> log(UUID run) {
    return logs(List.of(run)).getOrDefault(run, List.of());
  }

  /** The logs of these runs, each in its order. */
  Map<UUID, List<DoneStep>> logs(Collection<UUID> runs) {
    if (runs.isEmpty()) {
      return Map.of();
    }
    var marks = String.join(", ", Collections.nCopies(runs.size(), "?"));
    var logs = new HashMap<UUID, List<DoneStep>>();
    sql.list(
            "SELECT run_id, step, done_at, micros FROM colloquy_control.provisioning_step"
                + " WHERE run_id IN ("
                + marks
                + ") ORDER BY done_at, step",
            row -> Map.entry(Sql.id(row, "run_id"), doneStep(row)),
            runs.toArray())
        .forEach(
            line ->
                logs.computeIfAbsent(line.getKey(), run -> new ArrayList<>()).add(line.getValue()));
    return logs;
  }

  private static DoneStep doneStep(ResultSet row) throws SQLException {
    return new DoneStep(
        StepName.valueOf(row.getString("step")),
        Sql.instant(row, "done_at"),
        Duration.ofNanos(row.getLong("micros") * 1000));
  }

  private void giveBack(
      UUID id, String owner, RunState state, StepName step, String fault, Duration pause) {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET state = COALESCE(?, state), lease_owner ="
            + " NULL, lease_until = NULL, attempts = attempts + 1, fault_step = ?, fault = ?,"
            + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND"
            + " WHERE id = ? AND lease_owner = ?",
        state,
        step,
        fault.length() > LONGEST_FAULT ? fault.substring(0, LONGEST_FAULT) : fault,
        micros(pause),
        id,
        owner);
  }

  private static long micros(Duration duration) {
    return duration.toNanos() / 1000;
  }

  private static Run read(ResultSet row) throws SQLException {
    var step = row.getString("fault_step");
    return new Run(
        Sql.id(row, "id"),
        new TenantId(Sql.id(row, "tenant_id")),
        new Slug(row.getString("slug")),
        row.getString("name"),
        new FirstAdmin(
            row.getString("given_name"),
            row.getString("family_name"),
            new EmailAddress(row.getString("email"))),
        new Starter(row.getString("started_by"), row.getString("started_by_name")),
        RunState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        step == null ? null : StepName.valueOf(step),
        row.getString("fault"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "ended_at"));
  }
}
