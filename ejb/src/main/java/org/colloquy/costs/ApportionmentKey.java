package org.colloquy.costs;

/** By what overhead is shared out among what was held. */
public enum ApportionmentKey {
  ACTIVITIES,
  HOURS,
  PARTICIPATIONS;

  long weight(Volume volume) {
    return switch (this) {
      case ACTIVITIES -> volume.activities();
      case HOURS -> volume.seconds();
      case PARTICIPATIONS -> volume.attendances();
    };
  }
}
