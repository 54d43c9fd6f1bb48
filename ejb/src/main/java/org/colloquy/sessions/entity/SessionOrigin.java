package org.colloquy.sessions.entity;

/** Who made a session. */
public enum SessionOrigin {
  /** Somebody of this network. */
  HOME,
  /** The exchange between networks. */
  JOINT,
  /** A workbook of what was held before: nobody is asked or told anything because of it. */
  PAST
}
