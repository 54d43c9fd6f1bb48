package org.colloquy.attendance;

import org.colloquy.reports.MatchReason;

/** Why a name in a report is thought to be somebody. */
public enum NameReason {
  /** The same address. */
  EMAIL,
  /** Somebody said so in another session. */
  REMEMBERED,
  /** The same name as one person alone who has registered. */
  NAME,
  /** The same, by the name before it was changed in the meeting. */
  ORIGINAL_NAME,
  /** Whoever keeps the list said so. */
  SAID;

  /** Of what is certain. */
  public static NameReason of(MatchReason certain) {
    return valueOf(certain.name());
  }
}
