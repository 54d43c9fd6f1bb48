package org.colloquy.imports;

/** What is thought of a row before anything is kept. */
public enum Verdict {
  /** Makes something. */
  NEW,
  /** Is there, and would be changed. */
  KNOWN,
  /** Is there as it says, or was in the list before: nothing to do. */
  UNCHANGED,
  /** May be meant otherwise; done only where somebody says so. */
  DOUBTFUL,
  /** Cannot be done. */
  WRONG
}
