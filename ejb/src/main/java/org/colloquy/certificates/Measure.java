package org.colloquy.certificates;

/** In what a rule says for how long, or how often, somebody has to have been there. */
public enum Measure {
  /** In percent of the time for which the session was held. */
  SHARE,
  MINUTES,
  /** In percent of the sessions of a series that count for them. */
  SERIES
}
