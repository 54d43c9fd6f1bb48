package org.colloquy.tenants.provisioning;

import java.util.List;
import java.util.Set;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.realms.FirstUser;
import org.colloquy.tenants.realms.NewUser;
import org.colloquy.tenants.realms.OwnedRealm;
import org.colloquy.tenants.realms.RealmPlan;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.schemas.TenantMigrations;
import org.colloquy.tenants.schemas.TenantSchemas;

/** What the steps do, each small and each fit to be done again. */
final class Steps {

  private final TenantRegistry registry;
  private final TenantSchemas schemas;
  private final TenantMigrations migrations;
  private final Realms realms;
  private final Sites sites;
  private final Doors doors;
  private final News news;

  Steps(
      TenantRegistry registry,
      TenantSchemas schemas,
      TenantMigrations migrations,
      Realms realms,
      Sites sites,
      Doors doors,
      News news) {
    this.registry = registry;
    this.schemas = schemas;
    this.migrations = migrations;
    this.realms = realms;
    this.sites = sites;
    this.doors = doors;
    this.news = news;
  }

  /**
   * The stages, one after the other; within a stage the tracks go side by side, each in its order.
   * The name was reserved together with the run.
   */
  List<List<List<Step>>> stages() {
    return List.of(
        List.of(
            List.of(
                new Step(StepName.CREATE_SCHEMA, run -> schemas.create(tenant(run))),
                new Step(StepName.MIGRATE_SCHEMA, run -> migrations.migrate(tenant(run)))),
            List.of(
                new Step(StepName.STORE_ACCOUNT, this::storeAccount),
                new Step(StepName.CREATE_REALM, this::createRealm))),
        List.of(
            List.of(new Step(StepName.TAKE_GRANTS_AWAY, this::takeGrantsAway)),
            List.of(new Step(StepName.CREATE_ADMIN, this::createAdmin))),
        List.of(List.of(new Step(StepName.ACTIVATE, this::activate))));
  }

  /** Leaves nothing of the network, whatever of it was made; its name is free again afterwards. */
  void undo(Run run) {
    registry.invalidate();
    var made = registry.byId(run.tenantId());
    if (made.isPresent()) {
      realms.setup().remove(OwnedRealm.of(made.get()));
      schemas.drop(made.get());
      registry.remove(run.tenantId());
    }
  }

  private void storeAccount(Run run) {
    realms.setup().storeAccount(OwnedRealm.of(tenant(run)));
  }

  private void createRealm(Run run) {
    var tenant = tenant(run);
    var admin = new FirstUser(subject(run), admin(run, tenant), null);
    realms.setup().create(RealmPlan.of(tenant, sites, admin));
  }

  private void takeGrantsAway(Run run) {
    realms.setup().requireGrantsAway(tenant(run).issuer());
  }

  /** The realm was made with its admin; it is looked whether the admin can sign in there. */
  private void createAdmin(Run run) {
    var tenant = tenant(run);
    var subject =
        realms.isEnabled(tenant, subject(run))
            ? subject(run)
            : realms.ensureUser(tenant, admin(run, tenant));
    doors.admit(run.id(), subject);
  }

  private static NewUser admin(Run run, Tenant tenant) {
    return new NewUser(
        run.admin().email(),
        run.admin().givenName(),
        run.admin().familyName(),
        Set.of(Roles.MEMBER, Roles.NETWORK_ADMIN),
        tenant.example());
  }

  /** The run's own id: nobody else has it, and it is known before the realm is made. */
  private static String subject(Run run) {
    return run.id().toString();
  }

  private void activate(Run run) {
    var tenant = tenant(run);
    registry.changeStatus(tenant.id(), TenantStatus.ACTIVE);
    if (!tenant.example()) {
      news.ready(run, tenant);
    }
  }

  private Tenant tenant(Run run) {
    return registry
        .byId(run.tenantId())
        .orElseThrow(() -> new IllegalStateException("The network of the run is no more"));
  }
}
