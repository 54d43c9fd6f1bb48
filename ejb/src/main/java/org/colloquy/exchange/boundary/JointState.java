package org.colloquy.exchange.boundary;

import java.time.Instant;
import org.colloquy.exchange.entity.JointSession;

/** Where a joint session stands for the operator. */
public enum JointState {
  DRAFT,
  SENT,
  OVER,
  CANCELLED;

  static JointState of(JointSession session, Instant now) {
    return switch (session.status()) {
      case DRAFT -> DRAFT;
      case CANCELLED -> CANCELLED;
      case SENT -> session.details().isOver(now) ? OVER : SENT;
    };
  }
}
