package org.colloquy.exchange.boundary;

import org.colloquy.exchange.entity.InvitedNetwork;
import org.colloquy.exchange.entity.JointSession;

/** Where one invited network stands for the operator. */
public enum NetworkState {
  /** Chosen in a draft; it knows nothing yet. */
  CHOSEN,
  /** The invitation is sent and has not arrived yet. */
  ON_ITS_WAY,
  /** It has the invitation and has not answered. */
  INVITED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  static NetworkState of(JointSession session, InvitedNetwork network) {
    if (session.isDraft()) {
      return CHOSEN;
    }
    return switch (network.answer()) {
      case PENDING -> network.deliveredRevision() == 0 ? ON_ITS_WAY : INVITED;
      case ACCEPTED -> ACCEPTED;
      case DECLINED -> DECLINED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }
}
