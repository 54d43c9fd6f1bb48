package org.colloquy.tenants.schemas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;

/**
 * Brings the networks' schemas to the newest version, and those of their logs.
 *
 * <p>A reference schema without data goes first: it shows that the migrations work at all, and what
 * a schema has to look like afterwards; a new network begins as its copy. A network has reached the
 * version when its real schema equals the reference, not when the tool said so. The registry keeps
 * the version, so a network that is there already costs no connection, and a start that was cut
 * short goes on where it stopped.
 *
 * <p>A network whose schema cannot be brought to the version is not served until it can; the others
 * go on.
 */
public final class TenantMigrations {

  private static final Logger LOG = Logger.getLogger(TenantMigrations.class.getName());
  private static final String REFERENCE = "colloquy_reference";

  /** When so many networks fail one after the other, it is the migration that is broken. */
  private static final int CANARIES = 3;

  private final Databases databases;
  private final TenantRegistry registry;
  private final ClassLoader classLoader;
  private final String folder;
  private final LogSchemas logs;
  private final SchemaVersions versions;
  private final int parallelism;
  private final String target;
  private final SchemaShape expected;
  private final SchemaCopy reference;

  /** Brings the reference schema to the newest version; throws where the migrations fail there. */
  public TenantMigrations(
      Databases databases,
      TenantRegistry registry,
      int connections,
      String sealerUser,
      ClassLoader classLoader) {
    this(databases, registry, connections, sealerUser, classLoader, "db/tenant");
  }

  TenantMigrations(
      Databases databases,
      TenantRegistry registry,
      int connections,
      String sealerUser,
      ClassLoader classLoader,
      String folder) {
    this.databases = databases;
    this.registry = registry;
    this.classLoader = classLoader;
    this.folder = folder;
    versions = new SchemaVersions(databases.control());
    logs = new LogSchemas(databases, classLoader, sealerUser);
    // A migration may hold two connections at once.
    parallelism = Math.max(1, connections / 2);
    target = migrateReference();
    expected = SchemaShape.of(databases.provisioner(), REFERENCE);
    reference = new SchemaCopy(databases.provisioner(), REFERENCE);
  }

  /**
   * What a migration that fails has made by then is no part of what networks are compared with: the
   * next start makes the reference anew.
   */
  private String migrateReference() {
    var sql = new Sql(databases.provisioner());
    sql.update(TenantSchemas.createSchema(REFERENCE));
    try {
      return new SchemaMigration(databases.provisioner(), classLoader, folder, REFERENCE).run();
    } catch (RuntimeException e) {
      dropReference(sql, e);
      throw e;
    }
  }

  private static void dropReference(Sql sql, RuntimeException why) {
    try {
      sql.update("DROP SCHEMA " + REFERENCE);
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  private SchemaVersions.Versions reached() {
    return new SchemaVersions.Versions(target, logs.target());
  }

  /** The version that every network has to be at. */
  public String target() {
    return target;
  }

  /** Brings one network's schema and log to the version and checks them; may be done again. */
  public void migrate(Tenant tenant) {
    var schema = tenant.schema();
    reference.into(schema);
    new SchemaMigration(databases.provisioner(), classLoader, folder, schema).run();
    var differences = SchemaShape.of(databases.provisioner(), schema).differencesFrom(expected);
    if (!differences.isEmpty()) {
      throw new SchemaFault(schema, differences);
    }
    logs.bring(tenant);
    versions.reached(tenant.id(), reached());
  }

  /**
   * Brings every network that is behind to the version: a canary alone, then the rest side by side.
   * Networks that are being provisioned are left to their own run.
   */
  public void migrateAll() {
    var behind = new ArrayList<>(behind());
    var tried = 0;
    while (!behind.isEmpty() && !attempt(behind.remove(0))) {
      if (++tried == CANARIES) {
        behind.forEach(
            tenant -> versions.failed(tenant.id(), "Not tried: the migration failed elsewhere"));
        registry.invalidate();
        return;
      }
    }
    sideBySide(behind);
    registry.invalidate();
  }

  private void sideBySide(List<Tenant> tenants) {
    if (tenants.isEmpty()) {
      return;
    }
    var threads = Executors.newFixedThreadPool(Math.min(parallelism, tenants.size()));
    try {
      var all =
          tenants.stream()
              .map(tenant -> CompletableFuture.runAsync(() -> attempt(tenant), threads))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(all).join();
    } finally {
      threads.shutdown();
    }
  }

  /** Example networks first: they are the ones to lose the least. */
  private List<Tenant> behind() {
    var sound = versions.sound();
    return registry.all().stream()
        .filter(
            tenant ->
                tenant.status() == TenantStatus.ACTIVE || tenant.status() == TenantStatus.SUSPENDED)
        .filter(tenant -> !reached().equals(sound.get(tenant.id())))
        .sorted(Comparator.comparing(tenant -> !tenant.example()))
        .toList();
  }

  private boolean attempt(Tenant tenant) {
    try {
      migrate(tenant);
      LOG.info(() -> "Network " + tenant.slug() + ": schema brought to version " + target);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Network " + tenant.slug() + ": schema not at " + target);
      versions.failed(tenant.id(), String.valueOf(e.getMessage()));
      return false;
    }
  }
}
