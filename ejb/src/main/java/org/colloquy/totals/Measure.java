package org.colloquy.totals;

/** What totals count. */
public enum Measure {
  /** What was held. */
  ACTIVITIES(true),
  REGISTRATIONS(true),
  /** People who took part, each as often as they did. */
  PARTICIPATIONS(true),
  /** From which people took part: one that is in two totals is one. */
  COUNTRIES(false),
  PUBLICATIONS(true);

  private final boolean adds;

  Measure(boolean adds) {
    this.adds = adds;
  }

  /** Whether what was counted in two scopes apart may be added. */
  public boolean adds() {
    return adds;
  }
}
