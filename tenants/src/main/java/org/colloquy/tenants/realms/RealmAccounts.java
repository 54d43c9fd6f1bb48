package org.colloquy.tenants.realms;

import java.util.Optional;
import javax.sql.DataSource;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/** The secrets of every realm's clients, sealed, in the control schema. */
final class RealmAccounts {

  private final Sql sql;
  private final SecretBox box;

  RealmAccounts(DataSource control, SecretBox box) {
    this.sql = new Sql(control);
    this.box = box;
  }

  Optional<RealmSecrets> find(Issuer issuer) {
    return sql.first(
        "SELECT web_secret, service_secret FROM colloquy_control.realm_account WHERE issuer = ?",
        row ->
            new RealmSecrets(
                box.open(row.getString("web_secret"), context("web", issuer)),
                box.open(row.getString("service_secret"), context("service", issuer))),
        issuer.toString());
  }

  /** The realm's secrets; throws where it has none. */
  RealmSecrets get(Issuer issuer) {
    return find(issuer)
        .orElseThrow(() -> new IllegalStateException("No account is stored for " + issuer));
  }

  /** Stores these secrets unless the realm has some already; whoever comes first decides. */
  void storeUnlessThere(Issuer issuer, RealmSecrets secrets) {
    sql.update(
        "INSERT INTO colloquy_control.realm_account (issuer, web_secret, service_secret)"
            + " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE issuer = VALUES(issuer)",
        issuer.toString(),
        box.seal(secrets.web(), context("web", issuer)),
        box.seal(secrets.service(), context("service", issuer)));
  }

  void remove(Issuer issuer) {
    sql.update("DELETE FROM colloquy_control.realm_account WHERE issuer = ?", issuer.toString());
  }

  private static String context(String client, Issuer issuer) {
    return "realm-" + client + ":" + issuer;
  }
}
