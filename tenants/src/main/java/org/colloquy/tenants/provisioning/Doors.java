package org.colloquy.tenants.provisioning;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;

/**
 * How first admins come in. Whoever holds the key of a run gets a one-time password, made at that
 * moment and kept nowhere, as often as they ask: the last one counts. That ends once the admin has
 * chosen a password of their own, and in any case two weeks after the network became active.
 */
public final class Doors {

  private static final String SELECT =
      "SELECT door_hash, admin_subject, ended_at < UTC_TIMESTAMP(6) - INTERVAL 14 DAY AS expired"
          + " FROM colloquy_control.provisioning_run WHERE id = ?";

  private final Sql sql;
  private final TenantRegistry registry;
  private final Realms realms;

  Doors(Sql sql, TenantRegistry registry, Realms realms) {
    this.sql = sql;
    this.registry = registry;
    this.realms = realms;
  }

  /** Lets another key open the door, within the caller's transaction. */
  static void fit(Connection connection, UUID run, String key) throws SQLException {
    Sql.update(
        connection,
        "UPDATE colloquy_control.provisioning_run SET door_hash = ? WHERE id = ?",
        Tokens.digest(key),
        run);
  }

  void admit(UUID run, String subject) {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET admin_subject = ? WHERE id = ?",
        subject,
        run);
  }

  /** Whether this key opens the door of this run. */
  public boolean fits(UUID run, String key) {
    return lockOf(run).filter(lock -> lock.fits(key)).isPresent();
  }

  /** What the holder of this key gets to see. Changes nothing. */
  public DoorView look(Run run, String key) {
    var lock = lockOf(run.id()).filter(known -> known.fits(key));
    if (lock.isEmpty()) {
      return DoorView.NO_KEY;
    }
    if (run.state() != RunState.DONE) {
      return DoorView.NOT_YET;
    }
    if (isReplaced(run, lock.get().subject())) {
      return DoorView.REPLACED;
    }
    return lock.get().expired() ? DoorView.EXPIRED : DoorView.OPEN;
  }

  /** A new one-time password for the holder of this key; empty unless the door is open to them. */
  public Optional<String> enter(Run run, String key) {
    return look(run, key) == DoorView.OPEN
        ? network(run)
            .flatMap(
                tenant ->
                    realms.giveOneTimePassword(tenant, lockOf(run.id()).orElseThrow().subject()))
        : Optional.empty();
  }

  /** While the realm is away nobody can tell; it is then asked again when somebody enters. */
  private boolean isReplaced(Run run, String subject) {
    try {
      return network(run)
          .map(tenant -> !realms.hasYetToChoosePassword(tenant, subject))
          .orElse(false);
    } catch (KeycloakAway away) {
      return false;
    }
  }

  private Optional<Tenant> network(Run run) {
    return registry.byId(run.tenantId()).filter(tenant -> !tenant.example());
  }

  private Optional<Lock> lockOf(UUID run) {
    return sql.first(
        SELECT,
        row ->
            new Lock(
                row.getBytes("door_hash"),
                row.getString("admin_subject"),
                row.getBoolean("expired")),
        run);
  }

  private record Lock(byte[] digest, String subject, boolean expired) {

    boolean fits(String key) {
      return digest != null && key != null && MessageDigest.isEqual(digest, Tokens.digest(key));
    }
  }
}
