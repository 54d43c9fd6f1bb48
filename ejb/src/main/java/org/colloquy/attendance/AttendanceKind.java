package org.colloquy.attendance;

/** What a row is about. Only people who came to learn are counted; the others are shown apart. */
public enum AttendanceKind {
  PERSON,
  /** Who held it, taught in it or interpreted. */
  HOST_OR_FACULTY,
  /** A program that takes notes, a device of the room. */
  NOT_A_PERSON
}
