package org.colloquy.registrations.control;

import java.time.Instant;
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
record Tally(
    int confirmed, int offered, int waiting, Occupancy room, Occupancy online, Place mine) {
  static final Tally EMPTY = new Tally(0, 0, 0, Occupancy.NONE, Occupancy.NONE, null);

  /**
   * People who stand alike.
   *
   * @param wish null where places are not counted apart
   * @param held likewise, and for who has none
   * @param offered what is held for them until they say whether they take it; null when nothing is
   */
  record Alike(RegistrationStatus status, Wish wish, Mode held, Mode offered) {

    /** Whether they have such a place, or have it held for them. */
    boolean has(Mode mode) {
      return wish != null
          && (offered == mode || (status == RegistrationStatus.CONFIRMED && held == mode));
    }

    boolean waitsFor(Mode mode) {
      return switch (status) {
        case WAITING -> wish != null && wish.wants(mode);
        case CONFIRMED ->
            mode == Mode.ROOM
                && wish == Wish.ROOM_ONLINE_MEANWHILE
                && held == Mode.ONLINE
                && offered == null;
        case OFFERED, CANCELLED -> false;
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
          offered != null
              ? Place.State.OFFERED
              : status == RegistrationStatus.CONFIRMED
                  ? Place.State.CONFIRMED
                  : Place.State.WAITING;
      return new Place(state, null, held, wish, null);
    }
  }

  /** So many more, of whom the reader may be one. */
  Tally plus(Alike alike, int count, boolean reader) {
    boolean seat = alike.status() == RegistrationStatus.CONFIRMED;
    return new Tally(
        confirmed + (seat ? count : 0),
        offered + (alike.offered() != null && !seat ? count : 0),
        waiting + (alike.status() == RegistrationStatus.WAITING ? count : 0),
        alike.more(Mode.ROOM, room, count),
        alike.more(Mode.ONLINE, online, count),
        reader ? alike.place() : mine);
  }

  /** The reader waits there. */
  Tally at(int position) {
    return with(new Place(mine.state(), position, mine.mode(), mine.wish(), mine.until()));
  }

  /** Until then a place is held for the reader. */
  Tally until(Instant until) {
    return with(new Place(mine.state(), mine.position(), mine.mode(), mine.wish(), until));
  }

  private Tally with(Place own) {
    return new Tally(confirmed, offered, waiting, room, online, own);
  }

  Standing standing() {
    return new Standing(confirmed, offered, waiting, room, online, mine);
  }
}
