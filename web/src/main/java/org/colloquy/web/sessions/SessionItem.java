package org.colloquy.web.sessions;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.boundary.SessionLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session in a list, as a program gets it. */
@Schema(name = "SessionItem")
public record SessionItem(
    UUID id,
    String title,
    String kind,
    String kindLabel,
    Instant start,
    Instant end,
    @Schema(description = "The organiser's zone") String zone,
    @Schema(nullable = true) String place,
    @Schema(description = "Whether there is a link to join") boolean online,
    @Schema(nullable = true, description = "Missing: as many as come") Integer seats,
    int confirmed,
    int waiting,
    @Schema(enumeration = {"DRAFT", "OPEN", "LIVE", "HELD", "CANCELLED"}) String state,
    @Schema(description = "Held together with other networks") boolean joint,
    boolean example,
    @Schema(
            nullable = true,
            description = "How the caller stands in it; missing when not registered")
        RegistrationBody registration) {

  static SessionItem of(SessionLine line) {
    return new SessionItem(
        line.id(),
        line.title(),
        line.kind(),
        line.kindLabel(),
        line.startsAt(),
        line.endsAt(),
        line.zone().getId(),
        line.place(),
        line.online(),
        line.seats(),
        line.confirmed(),
        line.waiting(),
        line.phase().name(),
        line.joint(),
        line.example(),
        RegistrationBody.of(line.mine()));
  }

  /** How somebody stands in a session. */
  @Schema(name = "Registration")
  public record RegistrationBody(
      @Schema(enumeration = {"CONFIRMED", "WAITING"}) String state,
      @Schema(
              nullable = true,
              description = "Place on the waiting list, from 1; missing with a seat")
          Integer position) {

    static RegistrationBody of(Place place) {
      if (place == null) {
        return null;
      }
      return place.confirmed()
          ? new RegistrationBody("CONFIRMED", null)
          : new RegistrationBody("WAITING", place.position());
    }
  }
}
