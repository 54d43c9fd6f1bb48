package org.colloquy.tenants.provisioning;

/** What the door page has to show to somebody. */
public record DoorView(State state, String oneTimePassword) {

  public enum State {
    /** The one-time password, still unused. */
    OPEN,
    /** The network is not ready yet. */
    NOT_YET,
    /** The admin has chosen a password of their own. */
    REPLACED,
    /** A day has passed. */
    EXPIRED,
    /** Whoever asks does not hold the key. */
    NO_KEY
  }

  static DoorView without(State state) {
    return new DoorView(state, null);
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "DoorView[" + state + "]";
  }
}
