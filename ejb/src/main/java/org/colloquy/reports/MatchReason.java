package org.colloquy.reports;

/** Why somebody may be meant, the surest first. */
public enum MatchReason {
  /** The same address. */
  EMAIL,

  /** Somebody said so before. */
  REMEMBERED,

  /** The same name, however it is written. */
  NAME,

  /** The same name as it was before it was changed in the meeting. */
  ORIGINAL_NAME,

  /** The same name with more around it: <i>Ravi Kaveri iPhone</i>. */
  WITHIN,

  /** The same name, shortened on one side: <i>Ravi K</i>. */
  SHORTENED,

  /** The same name in another script. */
  OTHER_SCRIPT,

  /** Nearly the same name. */
  SIMILAR,

  /** The address reads like the name. */
  ADDRESS
}
