package org.colloquy.codes;

/** The lists of codes that every network has; what is in them is the network's own. */
public enum CodeList {
  /** The professions of members, as health care counts them. */
  CADRE("cadre"),
  /** What kind of session a session is. */
  SESSION_KIND("session-kind");

  private final String key;

  CodeList(String key) {
    this.key = key;
  }

  /** The list's name in the database. */
  public String key() {
    return key;
  }
}
