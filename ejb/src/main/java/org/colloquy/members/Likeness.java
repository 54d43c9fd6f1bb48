package org.colloquy.members;

/** In what two people are alike, what says most first. */
public enum Likeness {
  /** One address, but for case, dots and what stands after a plus. */
  ADDRESS,
  /** One name, and one employer. */
  EMPLOYER,
  /** One name, and one country. */
  COUNTRY,
  /** One name, but for titles, case, accents, the order of its parts and brackets. */
  NAME,
  /** One name only where both are written in Latin letters. */
  SPELLING
}
