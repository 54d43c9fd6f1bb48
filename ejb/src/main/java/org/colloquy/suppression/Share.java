package org.colloquy.suppression;

/**
 * How many of those who answered said so: 10 of 12.
 *
 * @param part at most {@code answered}
 */
public record Share(long part, long answered) {

  public Share {
    if (part < 0 || part > answered) {
      throw new IllegalArgumentException("No share: " + part + " of " + answered);
    }
  }

  /** Of those who gave either answer or, where it was offered, said that they are not sure. */
  public static Share of(long yes, long... otherAnswers) {
    long answered = yes;
    for (long other : otherAnswers) {
      answered += other;
    }
    return new Share(yes, answered);
  }

  Share plus(Share other) {
    return new Share(part + other.part, answered + other.answered);
  }
}
