package org.colloquy.attendance;

/**
 * How many were at a session, by the rules of {@link Tally}: hosts and what is no person in none.
 *
 * @param attendances who was present, known by name or not
 * @param seconds that all who were there were there, together
 * @param assumed who was present, nobody measured how long, and counts with all of the time
 */
public record Presences(long attendances, long seconds, long assumed) {

  public static final Presences NONE = new Presences(0, 0, 0);

  public Presences plus(Presences others) {
    return new Presences(
        attendances + others.attendances, seconds + others.seconds, assumed + others.assumed);
  }
}
