package org.colloquy.registrations.control;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.Wish;

/**
 * The places of a session that nobody has, as they are given out. Where they are not counted apart
 * all of them are those of the room.
 */
final class Free {
  private final Map<Mode, Integer> left = new EnumMap<>(Mode.class);

  /**
   * @param taken how many have a place of each way, or have it held for them; none where it says
   *     nothing
   */
  Free(PlannedSession session, Map<Mode, Integer> taken) {
    for (Mode mode : session.apart() ? Mode.values() : new Mode[] {Mode.ROOM}) {
      Integer seats = session.seats(mode);
      left.put(
          mode,
          seats == null ? Integer.MAX_VALUE : Math.max(0, seats - taken.getOrDefault(mode, 0)));
    }
  }

  boolean none() {
    return left.values().stream().allMatch(places -> places == 0);
  }

  /** Gives them the dearest place that they wait for and is free; whether there was one. */
  boolean give(Registration registration, Instant now) {
    return give(registration, now, null);
  }

  private boolean give(Registration registration, Instant now, Instant heldUntil) {
    for (Mode mode : Mode.values()) {
      if (registration.waitsFor(mode) && left.getOrDefault(mode, 0) > 0) {
        if (heldUntil != null && isAsked(registration, mode)) {
          registration.offer(mode, heldUntil);
        } else {
          take(registration, mode, now);
        }
        left.merge(mode, -1, Free::plus);
        return true;
      }
    }
    return false;
  }

  /** Who wants to be online meanwhile has said so. */
  private static boolean isAsked(Registration registration, Mode mode) {
    return mode == Mode.ROOM || registration.wish() != Wish.ROOM_ONLINE_MEANWHILE;
  }

  private void take(Registration registration, Mode mode, Instant now) {
    if (registration.has(Mode.ONLINE)) {
      left.merge(Mode.ONLINE, 1, Free::plus);
    }
    registration.take(mode, now);
  }

  /**
   * Gives out what is free, the first in line first, until nobody can have any of it: a seat in the
   * room may give back a place online, which somebody waits for who stands before.
   *
   * @param heldUntil until when places are held for those who are asked first; null: nobody is
   */
  void give(List<Registration> line, Set<Registration> moved, Instant now, Instant heldUntil) {
    boolean again = true;
    while (again) {
      again = false;
      for (Registration registration : line) {
        if (give(registration, now, heldUntil)) {
          again = true;
          moved.add(registration);
        }
      }
    }
  }

  private static int plus(int places, int more) {
    return places == Integer.MAX_VALUE ? places : places + more;
  }
}
