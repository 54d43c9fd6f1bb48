package org.colloquy.sessions.control;

import org.colloquy.sessions.entity.RegistrationStatus;

/**
 * How full a session is, and how the reader stands in it.
 *
 * @param mine null when the reader is not registered
 * @param position the reader's place on the waiting list, from 1; 0 when not waiting
 */
public record Standing(int confirmed, int waiting, RegistrationStatus mine, int position) {
  public static final Standing EMPTY = new Standing(0, 0, null, 0);

  Standing plus(RegistrationStatus status, int count, boolean reader) {
    RegistrationStatus own = reader ? status : mine;
    return switch (status) {
      case CONFIRMED -> new Standing(confirmed + count, waiting, own, position);
      case WAITING -> new Standing(confirmed, waiting + count, own, position);
      case CANCELLED -> this;
    };
  }

  Standing at(int newPosition) {
    return new Standing(confirmed, waiting, mine, newPosition);
  }
}
