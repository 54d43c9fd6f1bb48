package org.colloquy.indicators;

/**
 * What a figure leaves out.
 *
 * @param count of sessions, or of rows, as the reason says
 */
public record Exclusion(Reason reason, long count) {

  /** Why. */
  public enum Reason {
    /** Sessions that lie within the scope of a total that has been added. */
    IN_TOTAL,
    /** Sessions that are not reconciled, where only those that are were asked for. */
    NOT_OFFICIAL,
    /** Sessions of which nobody has noted who came. */
    NOTHING_NOTED,
    /** Rows of those who waited for a seat. */
    WAITING,
    /** Rows of those who were there for less than counts. */
    PARTIAL,
    HOST_OR_FACULTY,
    NOT_A_PERSON,
    /** Rows of those who came without a seat. */
    WALK_IN,
    /** Rows of those who came, and of whom nobody knows who they are. */
    UNIDENTIFIED;

    /** Whether it counts sessions, and no people. */
    boolean ofSessions() {
      return this == IN_TOTAL || this == NOT_OFFICIAL || this == NOTHING_NOTED;
    }
  }
}
