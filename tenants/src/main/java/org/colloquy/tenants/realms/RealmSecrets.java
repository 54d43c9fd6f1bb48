package org.colloquy.tenants.realms;

import org.colloquy.tenants.secrets.Passwords;

/**
 * The secrets of a realm's clients, which we choose: of its web site and of its own service
 * account.
 */
record RealmSecrets(String web, String service) {

  static RealmSecrets choose() {
    return new RealmSecrets(Passwords.secret(), Passwords.secret());
  }

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "RealmSecrets";
  }
}
