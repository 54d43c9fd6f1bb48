package org.colloquy.tenants.mail;

/** How much it matters to its reader whether a mail comes, and who decides whether it does. */
public enum MailClass {
  /**
   * About one's own account, or about a place that one has and that changes: whoever does not get
   * it stands before a closed door. It always comes.
   */
  MUST,
  /** Puts in writing what one did, or reminds of what one is to do. */
  REMINDER,
  /** What is new in the network. */
  NEWS,
  /** What others write. */
  DISCUSSION;

  /** Whether its reader can do without. */
  public boolean canBeStopped() {
    return this != MUST;
  }
}
