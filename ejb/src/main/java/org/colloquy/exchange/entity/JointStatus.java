package org.colloquy.exchange.entity;

/**
 * The life of a joint session in the exchange: drafted, sent to its networks, perhaps called off.
 */
public enum JointStatus {
  /** Only the operator sees it; anything may change. */
  DRAFT,
  /** Invitations are sent; each later change travels to every invited network. */
  SENT,
  /** Called off; nothing changes any more. */
  CANCELLED
}
