package org.colloquy.exchange.boundary;

import java.time.Instant;
import org.colloquy.exchange.entity.JointInvitation;

/** Where an invitation stands in the network that got it. */
public enum InvitationState {
  /** It waits for an answer. */
  PENDING,
  ACCEPTED,
  /** No, and the network may still change its mind. */
  DECLINED,
  WITHDRAWN,
  /** The operator called the session off, whatever the answer was. */
  CANCELLED,
  /** The session is over, and the network took no part. */
  MISSED,
  /** The session is over, and the network took part. */
  HELD;

  static InvitationState of(JointInvitation invitation, Instant now) {
    if (invitation.isCancelled()) {
      return CANCELLED;
    }
    boolean over = invitation.details().isOver(now);
    return switch (invitation.answer()) {
      case PENDING -> over ? MISSED : PENDING;
      case ACCEPTED -> over ? HELD : ACCEPTED;
      case DECLINED -> over ? MISSED : DECLINED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }
}
