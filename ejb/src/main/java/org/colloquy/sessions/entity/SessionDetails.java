package org.colloquy.sessions.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/**
 * What a session is about, when and where: everything its organiser can edit.
 *
 * @param kind a code of the network's list of kinds
 * @param zone the organiser's zone
 * @param place null when nobody needs to travel
 * @param link where to join online; null when there is nothing to join
 * @param seats null for as many as come
 * @param communityId null for a session of the whole network
 */
public record SessionDetails(
    String title,
    String description,
    String kind,
    Instant startsAt,
    Instant endsAt,
    ZoneId zone,
    String place,
    String link,
    Integer seats,
    UUID communityId) {

  public SessionDetails {
    Objects.requireNonNull(title);
    Objects.requireNonNull(description);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(zone);
    if (!endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException("A session ends after it starts");
    }
    if (seats != null && seats < 1) {
      throw new IllegalArgumentException("A session has at least one seat");
    }
  }
}
