package org.colloquy.reports;

/** What a row is about. Only participants are counted; the others are shown as left out. */
public enum RowRole {
  PARTICIPANT,
  HOST_OR_FACULTY,

  /** A program that takes notes, a room's device, a recording. */
  NOT_A_PERSON,

  /** Time before somebody was let in. */
  WAITING_ROOM
}
