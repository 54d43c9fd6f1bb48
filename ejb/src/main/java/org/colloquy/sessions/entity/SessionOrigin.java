package org.colloquy.sessions.entity;

/** Who made a session: somebody of this network, or the exchange between networks. */
public enum SessionOrigin {
  HOME,
  JOINT
}
