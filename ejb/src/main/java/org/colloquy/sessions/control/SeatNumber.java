package org.colloquy.sessions.control;

import java.util.OptionalInt;

/** How many seats a session has, as typed. */
public final class SeatNumber {
  private static final int MOST = 100_000;

  private SeatNumber() {}

  /** Empty when it is not a number from 1 to 100000. */
  public static OptionalInt parse(String text) {
    try {
      int seats = Integer.parseInt(text);
      return seats >= 1 && seats <= MOST ? OptionalInt.of(seats) : OptionalInt.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
  }
}
