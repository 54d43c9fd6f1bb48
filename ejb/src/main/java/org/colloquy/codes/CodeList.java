package org.colloquy.codes;

/** The lists of codes that every network has; what is in them is the network's own. */
public enum CodeList {
  /** The professions of members, as health care counts them. */
  CADRE("cadre"),
  /** The field that people work in. */
  PROFESSION("profession"),
  /** Where in its country or countries a network's people are; one may lie in another. */
  REGION("region"),
  /** At which level of the health system somebody works. */
  CARE_LEVEL("care-level"),
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
