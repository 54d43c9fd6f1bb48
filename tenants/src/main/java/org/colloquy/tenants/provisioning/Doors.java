package org.colloquy.tenants.provisioning;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.colloquy.tenants.TenantRegistry;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.Passwords;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/**
 * The one-time passwords of first admins. A password is kept sealed, and shown to the holder of the
 * run's key as often as they ask, so that reloading the page loses nothing. It is deleted once the
 * admin has replaced it, and in any case a day after the network became active.
 */
public final class Doors {

  private final Sql sql;
  private final SecretBox box;
  private final TenantRegistry registry;
  private final Realms realms;

  Doors(Sql sql, SecretBox box, TenantRegistry registry, Realms realms) {
    this.sql = sql;
    this.box = box;
    this.registry = registry;
    this.realms = realms;
  }

  /** A door with a new one-time password behind it, to which this key opens; null for none yet. */
  Door make(UUID run, String key) {
    return new Door(
        key == null ? null : Tokens.digest(key), box.seal(Passwords.oneTime(), context(run)));
  }

  /** Lets another key open the door, within the caller's transaction. */
  static void fit(Connection connection, UUID run, String key) throws SQLException {
    Sql.update(
        connection,
        "UPDATE colloquy_control.provisioning_run SET door_hash = ? WHERE id = ?",
        Tokens.digest(key),
        run);
  }

  /** The password that the first admin gets. */
  String passwordOf(UUID run) {
    return sql.first(
            "SELECT password FROM colloquy_control.provisioning_run WHERE id = ?"
                + " AND password IS NOT NULL",
            row -> box.open(row.getString("password"), context(run)),
            run)
        .orElseThrow(() -> new IllegalStateException("The one-time password is no more"));
  }

  void admit(UUID run, String subject) {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET admin_subject = ? WHERE id = ?",
        subject,
        run);
  }

  /** Whether this key opens the door of this run. */
  public boolean fits(UUID run, String key) {
    return sql.first(
            "SELECT door_hash FROM colloquy_control.provisioning_run WHERE id = ?"
                + " AND door_hash IS NOT NULL",
            row -> row.getBytes("door_hash"),
            run)
        .map(digest -> key != null && MessageDigest.isEqual(digest, Tokens.digest(key)))
        .orElse(false);
  }

  /** What the holder of this key gets to see. */
  public DoorView open(Run run, String key) {
    if (!fits(run.id(), key)) {
      return DoorView.without(DoorView.State.NO_KEY);
    }
    if (run.state() != RunState.DONE) {
      return DoorView.without(DoorView.State.NOT_YET);
    }
    forgetOld();
    var kept =
        sql.first(
                "SELECT password, admin_subject FROM colloquy_control.provisioning_run"
                    + " WHERE id = ?",
                row -> new Kept(row.getString("password"), row.getString("admin_subject")),
                run.id())
            .orElseThrow();
    if (isReplaced(run, kept.subject())) {
      forget(run.id());
      return DoorView.without(DoorView.State.REPLACED);
    }
    if (kept.password() == null) {
      return DoorView.without(DoorView.State.EXPIRED);
    }
    return new DoorView(DoorView.State.OPEN, box.open(kept.password(), context(run.id())));
  }

  /** Deletes every password that has been there for a day. */
  void forgetOld() {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET password = NULL WHERE password IS NOT NULL"
            + " AND state IN ('DONE', 'GIVEN_UP')"
            + " AND ended_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY");
  }

  private void forget(UUID run) {
    sql.update("UPDATE colloquy_control.provisioning_run SET password = NULL WHERE id = ?", run);
  }

  /** While the realm is away nobody can tell; the password is then still shown to its holder. */
  private boolean isReplaced(Run run, String subject) {
    try {
      return registry
          .byId(run.tenantId())
          .filter(tenant -> !tenant.example())
          .map(tenant -> !realms.hasOneTimePassword(tenant, subject))
          .orElse(false);
    } catch (KeycloakAway away) {
      return false;
    }
  }

  private static String context(UUID run) {
    return "one-time-password:" + run;
  }

  private record Kept(String password, String subject) {}
}
