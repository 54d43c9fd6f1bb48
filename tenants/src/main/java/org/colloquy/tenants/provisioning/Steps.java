package org.colloquy.tenants.provisioning;

import java.util.List;
import java.util.Set;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantRegistry;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.realms.NewUser;
import org.colloquy.tenants.realms.RealmPlan;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.sql.TenantMigrations;
import org.colloquy.tenants.sql.TenantSchemas;

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

  /** The name was reserved together with the run; these go side by side, each list in its order. */
  List<List<Step>> sideBySide() {
    return List.of(
        List.of(
            new Step(StepName.CREATE_SCHEMA, run -> schemas.create(tenant(run))),
            new Step(StepName.MIGRATE_SCHEMA, run -> migrations.migrate(tenant(run)))),
        List.of(
            new Step(StepName.STORE_ACCOUNT, this::storeAccount),
            new Step(StepName.CREATE_REALM, this::createRealm),
            new Step(StepName.TAKE_GRANTS_AWAY, this::takeGrantsAway),
            new Step(StepName.CREATE_ADMIN, this::createAdmin)));
  }

  /** And then these. */
  List<Step> last() {
    return List.of(new Step(StepName.ACTIVATE, this::activate));
  }

  /** Leaves nothing of the network, whatever of it was made; its name is free again afterwards. */
  void undo(Run run) {
    registry.invalidate();
    var made = registry.byId(run.tenantId());
    if (made.isPresent()) {
      realms.setup().remove(made.get().issuer());
      schemas.drop(made.get());
      registry.remove(run.tenantId());
    }
  }

  private void storeAccount(Run run) {
    realms.setup().storeAccount(tenant(run).issuer());
  }

  private void createRealm(Run run) {
    realms.setup().create(RealmPlan.of(tenant(run), sites));
  }

  private void takeGrantsAway(Run run) {
    realms.setup().requireGrantsAway(tenant(run).issuer());
  }

  private void createAdmin(Run run) {
    var tenant = tenant(run);
    var admin =
        new NewUser(
            run.admin().email(),
            run.admin().givenName(),
            run.admin().familyName(),
            Set.of(Roles.MEMBER, Roles.NETWORK_ADMIN),
            tenant.example());
    doors.admit(run.id(), realms.ensureUser(tenant, admin, doors.passwordOf(run.id())));
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
