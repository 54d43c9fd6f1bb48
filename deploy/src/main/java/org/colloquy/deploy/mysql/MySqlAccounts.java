package org.colloquy.deploy.mysql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.deploy.machine.Passwords;

/** The passwords of the accounts in MySQL. */
public record MySqlAccounts(
    String root,
    String keycloak,
    String control,
    String provisioner,
    String app,
    String exchange,
    String sealer) {

  /** A stack that was made before there was a sealer gets a password for it at each start. */
  public MySqlAccounts {
    sealer = sealer == null ? Passwords.next() : sealer;
  }

  public static MySqlAccounts random() {
    return new MySqlAccounts(
        Passwords.next(),
        Passwords.next(),
        Passwords.next(),
        Passwords.next(),
        Passwords.next(),
        Passwords.next(),
        Passwords.next());
  }

  /** The application's settings that carry its own five passwords. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("colloquy.db.control.password", control);
    settings.put("colloquy.db.provisioner.password", provisioner);
    settings.put("colloquy.db.app.password", app);
    settings.put("colloquy.db.exchange.password", exchange);
    settings.put("colloquy.db.sealer.password", sealer);
    return settings;
  }
}
