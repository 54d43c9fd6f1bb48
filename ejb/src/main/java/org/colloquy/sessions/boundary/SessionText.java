package org.colloquy.sessions.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a session says of itself to every member, in lists and on its own page. What only some may
 * see, and what only its page says, is for {@link SessionView}.
 *
 * @param kind the kind's code
 * @param kindLabel what this network calls the kind
 * @param sittings the blocks of time between start and end, at least one, as intervals of ISO 8601
 * @param zone the organiser's zone
 * @param place null when people do not meet in a place
 */
public record SessionText(
    String title,
    String kind,
    String kindLabel,
    Instant start,
    Instant end,
    @Schema(description = "The blocks of time, as intervals of ISO 8601; at least one")
        List<String> sittings,
    @Schema(implementation = String.class, description = "The organiser's zone") ZoneId zone,
    @Schema(nullable = true) String place) {

  /** What a list says of it in one line, beside its kind: texts that need no label. */
  public List<String> inShort() {
    return Stream.of(place).filter(Objects::nonNull).toList();
  }

  public SessionText {
    sittings = List.copyOf(sittings);
  }

  /** The same as {@code sittings}, to be shown. */
  public List<Sitting> blocks() {
    return Sittings.parse(String.join(" ", sittings)).blocks();
  }

  static SessionText of(SessionDetails details, String kindLabel) {
    return new SessionText(
        details.title(),
        details.kind(),
        kindLabel,
        details.startsAt(),
        details.endsAt(),
        details.sittings().blocks().stream().map(Sitting::toString).toList(),
        details.zone(),
        details.place());
  }
}
