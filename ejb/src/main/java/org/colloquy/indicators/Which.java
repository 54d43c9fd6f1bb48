package org.colloquy.indicators;

/** Which of the sessions that were counted. */
public enum Which {
  ALL,
  /** Of which nobody has noted who came. */
  NOTHING_NOTED,
  /** Which nobody has reconciled, though they were held some time ago. */
  OVERDUE,
  /** Where somebody registered or came of whom the country is not known. */
  COUNTRY_UNKNOWN
}
