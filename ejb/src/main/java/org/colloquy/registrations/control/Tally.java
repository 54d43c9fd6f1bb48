package org.colloquy.registrations.control;

import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.Occupancy;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.Wish;

/**
 * How full a session is, and how the reader stands in it, as it is counted.
 *
 * @param mine null when the reader is not registered
 */
record Tally(int confirmed, int waiting, Occupancy room, Occupancy online, Place mine) {
  static final Tally EMPTY = new Tally(0, 0, Occupancy.NONE, Occupancy.NONE, null);

  /**
   * People who stand alike.
   *
   * @param wish null where places are not counted apart
   * @param held likewise, and for who has none
   */
  record Alike(RegistrationStatus status, Wish wish, Mode held) {

    boolean has(Mode mode) {
      return status == RegistrationStatus.CONFIRMED && held == mode;
    }

    boolean waitsFor(Mode mode) {
      return switch (status) {
        case WAITING -> wish != null && wish.wants(mode);
        case CONFIRMED ->
            mode == Mode.ROOM && wish == Wish.ROOM_ONLINE_MEANWHILE && held == Mode.ONLINE;
        case CANCELLED -> false;
      };
    }

    /** Whether there is a list on which they stand. */
    boolean waits() {
      return status == RegistrationStatus.WAITING || waitsFor(Mode.ROOM);
    }

    private Occupancy more(Mode mode, Occupancy before, int count) {
      return new Occupancy(
          before.taken() + (has(mode) ? count : 0),
          before.waiting() + (waitsFor(mode) ? count : 0));
    }

    private Place place() {
      Place.State state =
          status == RegistrationStatus.CONFIRMED ? Place.State.CONFIRMED : Place.State.WAITING;
      return new Place(state, null, held, wish);
    }
  }

  /** So many more, of whom the reader may be one. */
  Tally plus(Alike alike, int count, boolean reader) {
    boolean seat = alike.status() == RegistrationStatus.CONFIRMED;
    return new Tally(
        confirmed + (seat ? count : 0),
        waiting + (alike.status() == RegistrationStatus.WAITING ? count : 0),
        alike.more(Mode.ROOM, room, count),
        alike.more(Mode.ONLINE, online, count),
        reader ? alike.place() : mine);
  }

  /** The reader waits there. */
  Tally at(int position) {
    return new Tally(
        confirmed,
        waiting,
        room,
        online,
        new Place(mine.state(), position, mine.mode(), mine.wish()));
  }

  Standing standing() {
    return new Standing(confirmed, waiting, room, online, mine);
  }
}
