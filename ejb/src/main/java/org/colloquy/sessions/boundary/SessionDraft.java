package org.colloquy.sessions.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.sessions.Reminding;
import org.colloquy.sessions.control.SeatNumber;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.WebAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as its organiser types it: texts, so that what is wrong can be named and kept. Blank is
 * the same as missing.
 *
 * @param kind a code of the network's list of kinds
 * @param start local time in the zone, {@code 2026-12-01T14:00}; an instant with its offset is fine
 *     too
 * @param end likewise
 * @param sittings the blocks of time, where there are several; start and end may be missing then
 * @param zone such as {@code Europe/London}
 * @param place where people meet; may be missing
 * @param link where to join online; may be missing
 * @param seats a number from 1 to 100000; missing for as many as come
 * @param apart whether seats in the room and places online are counted apart, each with a waiting
 *     list of its own; needs a place and a link, and {@code seats} are those in the room then
 * @param onlineSeats the places online then, as {@code seats}
 * @param reminding when those who come are reminded, a name of {@link Reminding}; missing for the
 *     usual
 * @param communityId missing for a session of the whole network
 * @param example made up to show what a session looks like, and removed with all examples; fixed
 *     once the session is created
 */
@SoundSession
public record SessionDraft(
    @Schema(required = true, minLength = 3, maxLength = 200)
        @NotNull(message = "{sessions.title}")
        @Size(min = 3, max = 200, message = "{sessions.title}")
        String title,
    @Schema(maxLength = 4000) @Size(max = 4000, message = "{text.long}") String description,
    @Schema(
            required = true,
            description = "A code of this network's list of kinds",
            example = "webinar")
        @NotNull(message = "{sessions.kind}")
        String kind,
    @Schema(
            required = true,
            description = "Local time in the zone, or an instant with its offset",
            example = "2026-12-01T14:00")
        String start,
    @Schema(required = true, example = "2026-12-01T15:30") String end,
    @Schema(
            description =
                "The blocks of time where there are several, each start/end; start and end are the"
                    + " first start and the last end then, and may be missing",
            example =
                "[\"2026-12-01T09:00/2026-12-01T12:00\", \"2026-12-02T09:00/2026-12-02T12:00\"]")
        List<String> sittings,
    @Schema(required = true, example = "Europe/London") String zone,
    @Schema(maxLength = 300, description = "Where people meet")
        @Size(max = 300, message = "{text.long}")
        String place,
    @Schema(
            maxLength = 500,
            description =
                "Where to join online (http or https); only shown to those with a seat, from 15 minutes before")
        @WebAddress
        String link,
    @Schema(
            type = SchemaType.INTEGER,
            format = "int32",
            minimum = "1",
            maximum = "100000",
            description = "Missing: as many as come")
        String seats,
    @Schema(
            description =
                "Whether seats in the room and places online are counted apart, each with a waiting"
                    + " list of its own; needs a place and a link. Cannot change once somebody has"
                    + " registered")
        boolean apart,
    @Schema(
            type = SchemaType.INTEGER,
            format = "int32",
            minimum = "1",
            maximum = "100000",
            description =
                "The places online where they are counted apart; missing: as many as come")
        String onlineSeats,
    @Schema(
            enumeration = {"NONE", "DAY", "DAY_AND_HOUR", "WEEK_AND_DAY", "WEEK_DAY_AND_HOUR"},
            description = "When those who come are reminded; missing: a day and an hour before")
        @Pattern(
            regexp = "NONE|DAY|DAY_AND_HOUR|WEEK_AND_DAY|WEEK_DAY_AND_HOUR",
            message = "{sessions.reminding}")
        String reminding,
    @Schema(description = "A community that the caller convenes") String communityId,
    @Schema(description = "When creating: made up, removed with all examples") boolean example) {

  public SessionDraft {
    title = trimmed(Line.of(title));
    description = trimmed(Paragraphs.of(description));
    kind = trimmed(kind);
    start = trimmed(start);
    end = trimmed(end);
    sittings =
        sittings == null
            ? List.of()
            : sittings.stream().map(text -> Objects.requireNonNullElse(text, "").strip()).toList();
    zone = trimmed(zone);
    place = trimmed(Line.of(place));
    link = trimmed(link);
    seats = trimmed(seats);
    onlineSeats = trimmed(onlineSeats);
    reminding = trimmed(reminding);
    communityId = trimmed(communityId);
  }

  /** What the session is to be; only for a draft that breaks no rule. */
  SessionDetails details() {
    TypedSittings when = when();
    SessionDetails.Writing writing =
        SessionDetails.of(title, kind)
            .description(Objects.requireNonNullElse(description, ""))
            .during(when.all())
            .in(when.region())
            .place(place)
            .link(link)
            .seats(number(seats))
            .reminding(reminding == null ? Reminding.USUAL : Reminding.valueOf(reminding))
            .communityId(communityId == null ? null : UUID.fromString(communityId));
    return (apart ? writing.apart(number(onlineSeats)) : writing).complete();
  }

  private static Integer number(String seats) {
    return seats == null ? null : SeatNumber.parse(seats).getAsInt();
  }

  TypedSittings when() {
    return new TypedSittings(start, end, zone, sittings);
  }

  private static String trimmed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
