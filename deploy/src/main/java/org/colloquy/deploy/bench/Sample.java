package org.colloquy.deploy.bench;

import java.util.Arrays;

/** Measured times in milliseconds. */
record Sample(double[] sorted) {

  static Sample of(double... milliseconds) {
    double[] copy = milliseconds.clone();
    Arrays.sort(copy);
    return new Sample(copy);
  }

  double median() {
    return at(0.5);
  }

  double p95() {
    return at(0.95);
  }

  /** The smallest time that at least this share of all did not exceed. */
  private double at(double share) {
    if (sorted.length == 0) {
      throw new IllegalStateException("Nothing was measured");
    }
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
