package org.colloquy.sessions.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Place;

/**
 * A session in a list, as one reader sees it.
 *
 * @param kind the kind's code
 * @param kindLabel what this network calls the kind
 * @param zone the organiser's zone
 * @param place null when people do not meet in a place
 * @param online whether there is a link to join
 * @param seats null for as many as come
 * @param joint held together with other networks
 * @param mine how the reader stands in it; null when not registered
 */
public record SessionLine(
    UUID id,
    String title,
    String kind,
    String kindLabel,
    Instant startsAt,
    Instant endsAt,
    ZoneId zone,
    String place,
    boolean online,
    Integer seats,
    int confirmed,
    int waiting,
    Phase phase,
    boolean joint,
    boolean example,
    Place mine) {

  public boolean full() {
    return seats != null && confirmed >= seats;
  }

  /** Null when there are as many as come. */
  public Integer free() {
    return seats == null ? null : Math.max(0, seats - confirmed);
  }
}
