package org.colloquy.tenants.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.mail.Allowance;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.registry.NameTaken;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.schemas.TenantSchemas;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * Makes networks. A run is written down before it begins, so it goes on after this node, Keycloak
 * or MySQL was away, here or on another node, and ends with the network active, or failed with the
 * step and the reason, to be retried or given up.
 */
public final class Provisioning implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Provisioning.class.getName());

  private final Sql sql;
  private final TenantRegistry registry;
  private final TenantSchemas schemas;
  private final Realms realms;
  private final Sites sites;
  private final MailBox mailBox;
  private final Allowance allowance;
  private final RunRows rows;
  private final Doors doors;
  private final News news;
  private final Steps steps;
  private final Patience patience;
  private final Saga.StepHook hook;
  private volatile RunWorkers workers;

  Provisioning(Parts parts, Patience patience, Saga.StepHook hook) {
    this.sql = parts.sql();
    this.registry = parts.registry();
    this.schemas = parts.schemas();
    this.realms = parts.realms();
    this.sites = parts.sites();
    this.mailBox = parts.mailBox();
    this.allowance = parts.allowance();
    this.patience = patience;
    this.hook = hook;
    rows = new RunRows(sql);
    doors = new Doors(sql, registry, realms);
    news = new News(sql, parts.outbox(), sites, parts.operator());
    steps = new Steps(registry, schemas, parts.migrations(), realms, sites, doors, news);
  }

  public static Provisioning of(Parts parts) {
    return new Provisioning(parts, Patience.USUAL, Saga.StepHook.NONE);
  }

  /** Takes up what is due from now on, on threads of this factory. */
  public void startWorkers(ThreadFactory factory) {
    workers =
        new RunWorkers(
            rows,
            patience,
            factory,
            this::forgetOld,
            threads -> new Saga(rows, steps, news, patience, threads, hook));
  }

  private void forgetOld() {
    new RequestRows(sql).forgetOld();
    mailBox.forgetOld();
    allowance.forgetOld();
  }

  /**
   * Reserves the network's name and starts its run, as this operator asks for it. Throws {@link
   * NameTaken} where another network has the name; then nothing was made.
   */
  public Run start(NetworkPlan plan, Starter operator) {
    return start(Ids.next(), plan, operator);
  }

  /**
   * The same for a request that may be sent again: what was started under this id is the answer, as
   * long as it was not given up.
   */
  public Run start(UUID id, NetworkPlan plan, Starter operator) {
    var before = rows.byId(id);
    if (before.isPresent() && before.get().state() != RunState.GIVEN_UP) {
      return before.get();
    }
    try {
      return begin(run(before.isEmpty() ? id : Ids.next(), plan, operator), plan);
    } catch (NameTaken | SqlFailure e) {
      // The same request, sent at once, may have been faster.
      return rows.byId(id).filter(run -> run.state() != RunState.GIVEN_UP).orElseThrow(() -> e);
    }
  }

  private Run begin(Run run, NetworkPlan plan) {
    sql.inTransaction(
        connection -> {
          begin(connection, run, plan, null);
          return null;
        });
    ring();
    return run;
  }

  /**
   * Writes a run down within the caller's transaction; {@link #ring} begins it after the commit.
   *
   * @param doorKey of whoever confirmed the link; null where it is mailed later
   */
  void begin(Connection connection, Run run, NetworkPlan plan, String doorKey) throws SQLException {
    registry.register(connection, tenant(run, plan));
    requireNoSchema(plan.slug());
    RunRows.insert(connection, run, doorKey);
  }

  /**
   * A schema that is there before the network has its name holds somebody else's data: the run
   * would take it for its own, and giving up would drop it.
   */
  private void requireNoSchema(Slug slug) {
    if (schemas.isThere(slug.schemaName())) {
      LOG.warning(
          () ->
              "The schema "
                  + slug.schemaName()
                  + " is there and no network's; "
                  + slug
                  + " is refused");
      throw new NameTaken(slug);
    }
  }

  void ring() {
    registry.invalidate();
    var listening = workers;
    if (listening != null) {
      listening.ring();
    }
  }

  static Run run(NetworkPlan plan, Starter startedBy) {
    return run(Ids.next(), plan, startedBy);
  }

  private static Run run(UUID id, NetworkPlan plan, Starter startedBy) {
    return new Run(
        id,
        new TenantId(Ids.next()),
        plan.slug(),
        plan.name(),
        plan.admin(),
        startedBy,
        RunState.RUNNING,
        0,
        null,
        null,
        null,
        null);
  }

  public Optional<Run> run(UUID id) {
    return rows.byId(id);
  }

  /** The newest run for a network of this name. */
  public Optional<Run> latest(Slug slug) {
    return rows.latest(slug);
  }

  /** The newest run of each network, by the network's name. */
  public Map<Slug, Run> latest() {
    return rows.latest().stream().collect(Collectors.toMap(Run::slug, Function.identity()));
  }

  /** How many runs have failed and wait for somebody's decision. */
  public long countFailed() {
    return rows.countFailed();
  }

  /** The steps of these runs that are done, each run's in their order. */
  public Map<UUID, List<DoneStep>> logs(Collection<UUID> runs) {
    return rows.logs(runs);
  }

  /** The newest runs, newest first. */
  public List<Run> recent(int limit) {
    return rows.recent(limit);
  }

  /** The steps of a run that are done, in their order. */
  public List<DoneStep> log(UUID run) {
    return rows.log(run);
  }

  /** Takes a failed run up again where it failed; false where it has not failed. */
  public boolean retry(UUID id) {
    var restarted = rows.restart(id, RunState.FAILED, RunState.RUNNING);
    ring();
    return restarted;
  }

  /** Removes everything that a failed run has made; false where it has not failed. */
  public boolean giveUp(UUID id) {
    var restarted = rows.giveUp(id);
    ring();
    return restarted;
  }

  /** How first admins come in. */
  public Doors doors() {
    return doors;
  }

  News news() {
    return news;
  }

  Steps steps() {
    return steps;
  }

  @Override
  public void close() {
    var running = workers;
    if (running != null) {
      running.close();
    }
  }

  private Tenant tenant(Run run, NetworkPlan plan) {
    return new Tenant(
        run.tenantId(),
        plan.slug(),
        plan.name(),
        plan.purpose(),
        sites.hostOf(plan.slug()),
        TenantStatus.PROVISIONING,
        plan.slug().schemaName(),
        plan.slug().schemaName(),
        realms.setup().issuerOf(plan.slug().value()),
        plan.language(),
        plan.zone(),
        plan.countries(),
        plan.expectedMembers(),
        plan.example());
  }
}
