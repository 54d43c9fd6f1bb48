package org.colloquy.exchange.entity;

/**
 * A joint session as it stands in the exchange at one moment: what is carried into a network.
 *
 * @param cancelReason null unless cancelled
 */
public record Snapshot(int revision, JointDetails details, boolean cancelled, String cancelReason) {

  public static Snapshot of(JointSession session) {
    return new Snapshot(
        session.revision(),
        session.details(),
        session.status() == JointStatus.CANCELLED,
        session.cancelReason());
  }
}
