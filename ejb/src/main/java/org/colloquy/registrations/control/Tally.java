package org.colloquy.registrations.control;

import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Standing;

/**
 * How full a session is, and how the reader stands in it, as it is counted.
 *
 * @param mine null when the reader is not registered
 * @param position the reader's place on the waiting list, from 1; 0 when not waiting
 */
record Tally(int confirmed, int waiting, RegistrationStatus mine, int position) {
  static final Tally EMPTY = new Tally(0, 0, null, 0);

  Tally plus(RegistrationStatus status, int count, boolean reader) {
    RegistrationStatus own = reader ? status : mine;
    return switch (status) {
      case CONFIRMED -> new Tally(confirmed + count, waiting, own, position);
      case WAITING -> new Tally(confirmed, waiting + count, own, position);
      case CANCELLED -> this;
    };
  }

  Tally at(int newPosition) {
    return new Tally(confirmed, waiting, mine, newPosition);
  }

  Standing standing() {
    Place place = mine == null ? null : new Place(mine == RegistrationStatus.CONFIRMED, position);
    return new Standing(confirmed, waiting, place);
  }
}
