package org.colloquy.tenants.realms;

/**
 * A person that was made in a realm.
 *
 * @param subject the realm's id of the person, as its tokens say it
 * @param oneTimePassword shown once and kept nowhere by the realms
 */
public record RealmUser(String subject, String oneTimePassword) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "RealmUser[" + subject + "]";
  }
}
