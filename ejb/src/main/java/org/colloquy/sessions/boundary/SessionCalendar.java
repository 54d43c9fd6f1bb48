package org.colloquy.sessions.boundary;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the calendar, as one reader sees it.
 *
 * @param day what was looked for
 * @param today in the zone that was asked for
 * @param first the first day of the part
 * @param last likewise
 * @param sessions published or called off, the soonest first
 * @param more whether there are others, which are too many to be shown
 */
@Schema(name = "SessionCalendar")
public record SessionCalendar(
    LocalDate day,
    LocalDate today,
    LocalDate first,
    LocalDate last,
    List<SessionLine> sessions,
    @Schema(description = "Whether only the first 500 are listed") boolean more) {

  public SessionCalendar {
    sessions = List.copyOf(sessions);
  }
}
