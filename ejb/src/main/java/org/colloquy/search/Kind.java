package org.colloquy.search;

/** What is found, in the order in which it is shown. */
public enum Kind {
  SESSION,
  COMMUNITY,
  PERSON
}
