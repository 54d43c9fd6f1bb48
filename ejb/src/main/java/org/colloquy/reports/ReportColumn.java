package org.colloquy.reports;

/** What a column of a report says. Networks teach the meaning of headings that nobody knows. */
public enum ReportColumn {
  NAME,
  FIRST_NAME,
  LAST_NAME,
  EMAIL,
  JOIN,
  LEAVE,

  /** Of this row's stay; in a report without times, of all stays together. */
  DURATION,
  ROLE,
  GUEST,
  WAITING_ROOM,

  /** Joined or left, in a report that has a row for each. */
  ACTION,

  /** When that was. */
  MOMENT,

  /** Whether somebody who registered came. */
  ATTENDED,

  /** When somebody registered. */
  REGISTERED,

  /** Nothing that anybody asks about. */
  OTHER
}
