package org.colloquy.deploy.networks;

/**
 * A figure as a source states it, with its doubts kept.
 *
 * @param value null where the source is silent, and then {@code unknown} is true: never a zero in
 *     disguise
 * @param bound {@code at-least} where the source says "more than"
 * @param denominator what a percentage refers to
 */
record Figure(
    Long value,
    String bound,
    boolean approximate,
    String text,
    String unit,
    boolean selfReported,
    Figure denominator,
    boolean unknown) {

  Figure {
    if (unknown == (value != null)) {
      throw new IllegalArgumentException("a figure has either a value or 'unknown: true'");
    }
    if (bound != null && !"at-least".equals(bound)) {
      throw new IllegalArgumentException("'bound' can only be at-least");
    }
    if ("percent".equals(unit) && value != null && (value < 0 || value > 100)) {
      throw new IllegalArgumentException("a percentage lies between 0 and 100");
    }
  }

  boolean exact() {
    return !unknown && !approximate && bound == null;
  }
}
