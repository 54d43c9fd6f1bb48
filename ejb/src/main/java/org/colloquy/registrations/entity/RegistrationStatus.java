package org.colloquy.registrations.entity;

/** Where a registration stands before the session. */
public enum RegistrationStatus {
  CONFIRMED,
  /** A place is held until the person says whether they take it; they have none yet. */
  OFFERED,
  WAITING,
  CANCELLED
}
