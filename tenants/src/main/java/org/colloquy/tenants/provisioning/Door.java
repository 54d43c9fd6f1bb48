package org.colloquy.tenants.provisioning;

/**
 * What opens a new network to its first admin.
 *
 * @param digest of the key that its holder keeps in a cookie or gets by mail; null if there is none
 * @param sealedPassword the one-time password, for the database
 */
record Door(byte[] digest, String sealedPassword) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "Door";
  }
}
