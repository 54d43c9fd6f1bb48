package org.colloquy.sessions.entity;

/** Where a registration stands before the session. */
public enum RegistrationStatus {
  CONFIRMED,
  WAITING,
  CANCELLED
}
