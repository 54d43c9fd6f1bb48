package org.colloquy.deploy.networks;

import java.util.Set;

/**
 * A figure as a source states it, with its doubts kept.
 *
 * @param value null where the source is silent, and then {@code unknown} is true: never a zero in
 *     disguise
 * @param bound {@code more-than} or {@code at-least}, as the source says it
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

  private static final Set<String> BOUNDS = Set.of("at-least", "more-than");

  Figure {
    if (unknown == (value != null)) {
      throw new IllegalArgumentException("a figure has either a value or 'unknown: true'");
    }
    if (bound != null && !BOUNDS.contains(bound)) {
      throw new IllegalArgumentException("'bound' is one of " + BOUNDS);
    }
    if ("percent".equals(unit) && value != null && (value < 0 || value > 100)) {
      throw new IllegalArgumentException("a percentage lies between 0 and 100");
    }
  }

  boolean exact() {
    return !unknown && !approximate && bound == null;
  }
}
