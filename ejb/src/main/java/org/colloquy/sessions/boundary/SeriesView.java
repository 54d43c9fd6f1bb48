package org.colloquy.sessions.boundary;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series, opened by one reader.
 *
 * @param rule of RFC 5545
 * @param start of its first date, on the clocks of the zone
 * @param zone the organiser's
 * @param relatedTo the series that it goes on with; null for one that began by itself
 * @param organiser whether the reader may change all that is still to come
 * @param dates the soonest first, those called off too
 */
@Schema(name = "Series")
public record SeriesView(
    UUID id,
    String title,
    String rule,
    @Schema(
            implementation = String.class,
            description = "Of the first date, on the organiser's clocks",
            example = "2026-10-20T14:00")
        LocalDateTime start,
    @Schema(implementation = String.class, description = "The organiser's zone") ZoneId zone,
    @Schema(nullable = true, description = "The series that it goes on with") UUID relatedTo,
    boolean organiser,
    List<SessionLine> dates) {

  public SeriesView {
    dates = List.copyOf(dates);
  }
}
