package org.colloquy.web.sessions;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.web.sessions.SessionItem.RegistrationBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One session, as a program gets it. */
@Schema(name = "Session")
public record SessionDocument(
    UUID id,
    int version,
    String title,
    @Schema(nullable = true) String description,
    String kind,
    String kindLabel,
    Instant start,
    Instant end,
    @Schema(description = "The organiser's zone") String zone,
    @Schema(nullable = true) String place,
    boolean online,
    @Schema(nullable = true, description = "Only with a seat, and for organisers") String link,
    @Schema(nullable = true) Integer seats,
    int confirmed,
    int waiting,
    @Schema(enumeration = {"DRAFT", "OPEN", "LIVE", "HELD", "CANCELLED"}) String state,
    @Schema(nullable = true) String cancelNote,
    @Schema(nullable = true) UUID communityId,
    @Schema(nullable = true) String communityName,
    @Schema(nullable = true) String organiserName,
    boolean joint,
    boolean example,
    @Schema(description = "Whether the caller may change it") boolean organiser,
    @Schema(nullable = true) RegistrationBody registration) {

  static SessionDocument of(SessionView view) {
    SessionLine line = view.line();
    return new SessionDocument(
        line.id(),
        view.version(),
        line.title(),
        view.description(),
        line.kind(),
        line.kindLabel(),
        line.startsAt(),
        line.endsAt(),
        line.zone().getId(),
        line.place(),
        line.online(),
        view.link(),
        line.seats(),
        line.confirmed(),
        line.waiting(),
        line.phase().name(),
        view.cancelNote(),
        view.communityId(),
        view.communityName(),
        view.organiserName(),
        line.joint(),
        line.example(),
        view.organiser(),
        RegistrationBody.of(line.mine()));
  }
}
