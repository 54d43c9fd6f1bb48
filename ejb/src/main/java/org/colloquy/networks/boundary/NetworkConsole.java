package org.colloquy.networks.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.audit.PlatformActs;
import org.colloquy.networks.NewNetwork;
import org.colloquy.networks.SuspensionDraft;
import org.colloquy.networks.control.Plans;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.provisioning.DoneStep;
import org.colloquy.tenants.provisioning.Provisioning;
import org.colloquy.tenants.provisioning.Run;
import org.colloquy.tenants.provisioning.RunState;
import org.colloquy.tenants.provisioning.Starter;
import org.colloquy.tenants.registry.NameTaken;
import org.colloquy.tenants.registry.Suspension;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.schemas.NetworkFigures;
import org.colloquy.tenants.schemas.NetworkFigures.Figures;

/**
 * What an operator does with networks: start one for its admin, watch how they are made, retry a
 * run that failed or give it up, suspend one and resume it.
 */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NetworkConsole {

  private static final int RUNS = 100;

  @Inject private TenantRegistry registry;
  @Inject private Sites sites;
  @Inject private Provisioning provisioning;
  @Inject private Plans plans;
  @Inject private NetworkFigures figures;
  @Inject private PlatformActs acts;
  @Inject private Validator validator;
  @Inject private Clock clock;

  /**
   * Starts a network without the mailed confirmation; its admin is mailed how to get in. Without a
   * short name it gets one that is made of its name. Asked for again, it is the one network.
   *
   * @param operator what the caller is called, to be told beside the network later
   */
  @Permit(value = Permission.NETWORK_START, changes = true)
  public NetworkState start(@NotNull RequestKey key, NewNetwork network, String operator) {
    var caller = Caller.name();
    var id = key.idFor(caller, network);
    var before = provisioning.run(id).filter(run -> run.state() != RunState.GIVEN_UP);
    if (before.isPresent()) {
      return bySlug(before.get().slug().value());
    }
    var plan =
        plans.of(
            network.slug() == null
                ? network.withSlug(plans.proposal(network.name()).orElse(null))
                : network);
    try {
      var slug = provisioning.start(id, plan, new Starter(caller, operator)).slug().value();
      acts.tell(slug);
      return bySlug(slug);
    } catch (NameTaken e) {
      throw new Conflict("name-taken");
    }
  }

  /** All networks in whatever state, by name; as many statements for many as for one. */
  @Permit(value = Permission.NETWORKS_READ, changes = false)
  public Page<NetworkState> all(PageRequest request) {
    var all = registry.all();
    var shown = all.stream().skip(request.offset()).limit(request.size()).toList();
    var known = figures.all();
    var runs = provisioning.latest();
    var logs = provisioning.logs(runs.values().stream().map(Run::id).toList());
    var suspensions = registry.suspensions();
    return Page.of(
        request,
        shown.stream()
            .map(
                tenant ->
                    state(
                        tenant,
                        known.get(tenant.id()),
                        view(runs, logs, tenant),
                        suspensions.get(tenant.id())))
            .toList(),
        all.size());
  }

  private static RunView view(Map<Slug, Run> runs, Map<UUID, List<DoneStep>> logs, Tenant tenant) {
    var run = runs.get(tenant.slug());
    return run == null ? null : RunView.of(run, logs.getOrDefault(run.id(), List.of()));
  }

  /** One network; {@link NotFound} where none has this name. */
  @Permit(value = Permission.NETWORKS_READ, changes = false)
  public NetworkState bySlug(String slug) {
    var tenant = tenant(slug);
    var run =
        provisioning
            .latest(tenant.slug())
            .map(latest -> RunView.of(latest, provisioning.log(latest.id())));
    return state(
        tenant,
        figures.of(tenant).orElse(null),
        run.orElse(null),
        registry.suspensions().get(tenant.id()));
  }

  /**
   * Closes a network until it is resumed: its site says so, its programs are refused, its jobs wait
   * and its data stays. Throws {@link Conflict} {@code not-active} where it is not open.
   *
   * @param operator what the caller is called, to be told beside the reason
   */
  @Permit(value = Permission.NETWORK_SUSPEND, changes = true)
  public NetworkState suspend(String slug, @NotNull SuspensionDraft draft, String operator) {
    var tenant = tenant(slug);
    Invalid.check(validator, draft);
    if (!registry.suspend(tenant.id(), new Suspension(draft.reason(), operator, clock.instant()))) {
      throw new Conflict("not-active");
    }
    acts.tell(tenant, draft.reason());
    return bySlug(slug);
  }

  /**
   * Opens a suspended network again, and what waited goes on. Throws {@link Conflict} {@code
   * not-suspended} where no operator closed it.
   */
  @Permit(value = Permission.NETWORK_RESUME, changes = true)
  public NetworkState resume(String slug) {
    var tenant = tenant(slug);
    if (!registry.resume(tenant.id())) {
      throw new Conflict("not-suspended");
    }
    acts.tell(tenant, "");
    return bySlug(slug);
  }

  private Tenant tenant(String slug) {
    return registry.bySlug(slug(slug)).orElseThrow(() -> new NotFound("No such network."));
  }

  /** The newest runs, newest first. */
  @Permit(value = Permission.RUNS_READ, changes = false)
  public List<RunView> runs() {
    var recent = provisioning.recent(RUNS);
    var logs = provisioning.logs(recent.stream().map(Run::id).toList());
    return recent.stream()
        .map(run -> RunView.of(run, logs.getOrDefault(run.id(), List.of())))
        .toList();
  }

  /** How many runs have failed and wait for a decision. */
  @Permit(value = Permission.RUNS_READ, changes = false)
  public long countFailedRuns() {
    return provisioning.countFailed();
  }

  @Permit(value = Permission.RUNS_READ, changes = false)
  public RunView run(UUID id) {
    return provisioning
        .run(id)
        .map(run -> RunView.of(run, provisioning.log(id)))
        .orElseThrow(() -> new NotFound("No such run."));
  }

  /** Takes a failed run up again where it failed. */
  @Permit(value = Permission.RUN_RETRY, changes = true)
  public void retry(UUID id) {
    var run = run(id);
    if (!provisioning.retry(run.id())) {
      throw new Conflict("not-failed");
    }
    acts.tell(run.slug());
  }

  /** Removes everything that a failed run has made, and frees its name. */
  @Permit(value = Permission.RUN_GIVE_UP, changes = true)
  public void giveUp(UUID id) {
    var run = run(id);
    if (!provisioning.giveUp(run.id())) {
      throw new Conflict("not-failed");
    }
    acts.tell(run.slug());
  }

  private NetworkState state(Tenant tenant, Figures known, RunView run, Suspension suspension) {
    var failed = run != null && run.isFailed();
    return new NetworkState(
        tenant.slug().value(),
        tenant.name(),
        tenant.purpose(),
        sites.of(tenant).toString(),
        failed ? "FAILED" : tenant.status().name(),
        tenant.countries().stream().map(CountryCode::value).toList(),
        tenant.expectedMembers(),
        tenant.language().toLanguageTag(),
        tenant.zone().getId(),
        tenant.example(),
        known == null ? null : known.version(),
        known == null ? null : known.fault(),
        known == null ? 0 : known.bytes(),
        run,
        NetworkState.SuspensionView.of(suspension));
  }

  private static Slug slug(String text) {
    try {
      return new Slug(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("No such network.");
    }
  }
}
