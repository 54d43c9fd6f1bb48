package org.colloquy.tenants.realms;

import java.util.Optional;
import javax.sql.DataSource;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/**
 * The secrets of every realm's clients, sealed, in the control schema. They are given to the
 * realm's owner alone.
 */
final class RealmAccounts {

  private final Sql sql;
  private final SecretBox box;

  RealmAccounts(DataSource control, SecretBox box) {
    this.sql = new Sql(control);
    this.box = box;
  }

  /** The realm's secrets; none where it has none or has another owner. */
  Optional<RealmSecrets> find(OwnedRealm realm) {
    var issuer = realm.issuer();
    return sql.first(
        "SELECT web_secret, service_secret FROM colloquy_control.owned_realm"
            + " WHERE issuer = ? AND owner = ?",
        row ->
            new RealmSecrets(
                box.open(row.getString("web_secret"), context("web", issuer)),
                box.open(row.getString("service_secret"), context("service", issuer))),
        issuer.toString(),
        realm.owner());
  }

  /** The realm's secrets; throws where this owner has none for it. */
  RealmSecrets get(OwnedRealm realm) {
    return find(realm)
        .orElseThrow(() -> new IllegalStateException("No account is stored for " + realm));
  }

  /**
   * Stores these secrets unless the realm has some already; whoever comes first decides. Throws
   * {@link RealmRefused} where the realm is somebody else's.
   */
  void storeUnlessThere(OwnedRealm realm, RealmSecrets secrets) {
    var issuer = realm.issuer();
    sql.update(
        "INSERT INTO colloquy_control.owned_realm (issuer, owner, web_secret, service_secret)"
            + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE issuer = VALUES(issuer)",
        issuer.toString(),
        realm.owner(),
        box.seal(secrets.web(), context("web", issuer)),
        box.seal(secrets.service(), context("service", issuer)));
    if (find(realm).isEmpty()) {
      throw new RealmRefused("The realm " + issuer + " belongs to somebody else here");
    }
  }

  void remove(OwnedRealm realm) {
    sql.update(
        "DELETE FROM colloquy_control.owned_realm WHERE issuer = ? AND owner = ?",
        realm.issuer().toString(),
        realm.owner());
  }

  private static String context(String client, Issuer issuer) {
    return "realm-" + client + ":" + issuer;
  }
}
