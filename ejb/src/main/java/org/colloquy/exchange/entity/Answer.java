package org.colloquy.exchange.entity;

/** What an invited network says. */
public enum Answer {
  /** Nothing yet. */
  PENDING,
  /** Its members see the session and register at home. */
  ACCEPTED,
  /** No, with a reason; it may still change its mind. */
  DECLINED,
  /** It had accepted and left again; its members' registrations are cancelled and this stays so. */
  WITHDRAWN
}
