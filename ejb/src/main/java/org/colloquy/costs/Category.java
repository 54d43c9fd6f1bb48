package org.colloquy.costs;

/** What something was spent on. */
public enum Category {
  PEOPLE,
  PLATFORM,
  CONTENT,
  TRAVEL,
  OTHER
}
