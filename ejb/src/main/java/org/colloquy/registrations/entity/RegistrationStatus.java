package org.colloquy.registrations.entity;

/** Where a registration stands before the session. */
public enum RegistrationStatus {
  CONFIRMED,
  WAITING,
  CANCELLED
}
