package org.colloquy.costs;

/** How something was given. */
public enum Payment {
  CASH,
  /** Time, rooms and things that nobody paid the network for, at what they are worth. */
  IN_KIND
}
