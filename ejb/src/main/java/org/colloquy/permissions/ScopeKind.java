package org.colloquy.permissions;

import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of thing a permission is about, or a role is held in. In the database a kind is its
 * code: a row may name one that this version has no word for, and gives nothing by it.
 */
public enum ScopeKind {
  /** The platform itself, which has no members. */
  PLATFORM("platform"),
  /** The bound network as a whole. */
  NETWORK("network"),
  COMMUNITY("community"),
  SESSION("session"),
  COHORT("cohort"),
  /** One person's work, or a team's, that somebody accompanies. */
  TEAM("team"),
  /** What a report is about. */
  REPORT("report"),
  /** One link that was mailed. */
  LINK("link");

  private final String code;

  ScopeKind(String code) {
    this.code = code;
  }

  public static Optional<ScopeKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** Whether it is about one thing among many, which only the method itself can name. */
  public boolean isNarrow() {
    return this != PLATFORM && this != NETWORK;
  }
}
