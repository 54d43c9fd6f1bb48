package org.colloquy.tenants.words;

import java.util.Locale;

/** What a network may call by a word of its own. */
public enum Concept {
  SESSION,
  COMMUNITY,
  CONVENER,
  MEMBER,
  PRACTICE;

  /** As texts and programs name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
