package org.colloquy.tenants.provisioning;

/** What the door page has to show to somebody. */
public enum DoorView {
  /** The admin has not signed in yet, and whoever asks may have a one-time password. */
  OPEN,
  /** The network is not ready yet. */
  NOT_YET,
  /** The admin has chosen a password of their own. */
  REPLACED,
  /** Two weeks have passed. */
  EXPIRED,
  /** Whoever asks does not hold the key. */
  NO_KEY
}
