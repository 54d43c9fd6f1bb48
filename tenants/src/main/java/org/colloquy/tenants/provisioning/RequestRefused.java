package org.colloquy.tenants.provisioning;

/** What is asked for is right, and cannot be taken now. Nothing was kept. */
public final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** The address was written to as often as anybody may be in a day. */
    WRITTEN_TO_OFTEN,
    /** As many requests wait as there is room for. */
    FULL,
    /** Its reader has started as many networks as one person may in a day. */
    NETWORKS_ENOUGH
  }

  private final Reason reason;

  RequestRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
