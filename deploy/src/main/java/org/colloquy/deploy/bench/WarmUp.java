package org.colloquy.deploy.bench;

import java.util.Arrays;

/** How many calls were answered in each second of a run that began cold. */
record WarmUp(int[] answered) {

  private static final double NEARLY = 0.9;
  private static final int WINDOW = 5;

  /** Counts whole seconds from the beginning of the run; a call counts where it ended. */
  static WarmUp of(double[] endedAfter, double seconds) {
    int[] each = new int[(int) seconds];
    for (double end : endedAfter) {
      if (end < each.length) {
        each[(int) end]++;
      }
    }
    return new WarmUp(each);
  }

  /**
   * The seconds until the rate, over five of them, first came to nine tenths of what it is in the
   * last quarter.
   */
  int secondsToNearlyAll() {
    double steady = rate(answered.length - Math.max(WINDOW, answered.length / 4), answered.length);
    for (int end = Math.min(WINDOW, answered.length); end < answered.length; end++) {
      if (rate(Math.max(0, end - WINDOW), end) >= NEARLY * steady) {
        return end;
      }
    }
    return answered.length;
  }

  private double rate(int from, int to) {
    int start = Math.max(0, from);
    return (double) Arrays.stream(answered, start, to).sum() / (to - start);
  }
}
