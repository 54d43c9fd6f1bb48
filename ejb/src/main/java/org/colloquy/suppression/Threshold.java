package org.colloquy.suppression;

/**
 * From how many people on a network says a number of them. Fewer could be known by their answers.
 *
 * @param people at least {@link #LEAST}
 */
public record Threshold(int people) {

  /** What holds where a network has not asked for more. */
  public static final int LEAST = 5;

  /** Beyond it hardly a figure of a network would be left. */
  public static final int MOST = 30;

  public static final Threshold USUAL = new Threshold(LEAST);

  public Threshold {
    if (people < LEAST || people > MOST) {
      throw new IllegalArgumentException("No threshold: " + people);
    }
  }

  /** Whether these are some people, and too few. Nobody is not few: a zero names no one. */
  boolean isTooFew(long count) {
    return count > 0 && count < people;
  }
}
