package org.colloquy.sessions.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.sessions.control.SeatNumber;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.TypedSpan;
import org.colloquy.shared.WebAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;

/**
 * A session as its organiser types it: texts, so that what is wrong can be named and kept. Blank is
 * the same as missing.
 *
 * @param kind a code of the network's list of kinds
 * @param start local time in the zone, {@code 2026-12-01T14:00}; an instant with its offset is fine
 *     too
 * @param end likewise
 * @param zone such as {@code Europe/London}
 * @param place where people meet; may be missing
 * @param link where to join online; may be missing
 * @param seats a number from 1 to 100000; missing for as many as come
 * @param communityId missing for a session of the whole network
 * @param example made up to show what a session looks like, and removed with all examples; fixed
 *     once the session is created
 */
@SoundSession
public record SessionDraft(
    @NotNull(message = "{sessions.title}") @Size(min = 3, max = 200, message = "{sessions.title}")
        String title,
    @Size(max = 4000, message = "{sessions.description}") String description,
    @NotNull(message = "{sessions.kind}") String kind,
    String start,
    String end,
    String zone,
    @Size(max = 300, message = "{sessions.place}") String place,
    @WebAddress String link,
    String seats,
    String communityId,
    boolean example) {

  public SessionDraft {
    title = trimmed(Line.of(title));
    description = trimmed(Paragraphs.of(description));
    kind = trimmed(kind);
    start = trimmed(start);
    end = trimmed(end);
    zone = trimmed(zone);
    place = trimmed(Line.of(place));
    link = trimmed(link);
    seats = trimmed(seats);
    communityId = trimmed(communityId);
  }

  /** What the session is to be; only for a draft that breaks no rule. */
  SessionDetails details() {
    TypedSpan span = new TypedSpan(start, end, zone);
    return SessionDetails.of(title, kind)
        .description(Objects.requireNonNullElse(description, ""))
        .from(span.startsAt())
        .until(span.endsAt())
        .in(span.region())
        .place(place)
        .link(link)
        .seats(seats == null ? null : SeatNumber.parse(seats).getAsInt())
        .communityId(communityId == null ? null : UUID.fromString(communityId))
        .complete();
  }

  private static String trimmed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
