package org.colloquy.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Zone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting that was held, as somebody types it afterwards. Blank is the same as missing.
 *
 * @param kind a code of the network's list of kinds
 * @param date {@code 2026-11-26}
 * @param start when it began on that day, {@code 18:30}
 * @param minutes how long it was, a number from 1 to 1440
 * @param zone such as {@code Europe/London}
 * @param place where people met; may be missing
 * @param mode {@code ROOM} or {@code ONLINE}
 * @param communityId missing for a meeting of the whole network
 * @param people the ids of those of the community who came
 * @param names of whoever else came, one a line, each with an e-mail address or without
 * @param outcome one line of what came of it; may be missing
 */
@Schema(name = "MeetingInput")
public record MeetingDraft(
    @Schema(required = true, minLength = 3, maxLength = 200)
        @NotNull(message = "{sessions.title}")
        @Size(min = 3, max = 200, message = "{sessions.title}")
        String title,
    @Schema(required = true, example = "meeting") @NotNull(message = "{sessions.kind}") String kind,
    @Schema(required = true, example = "2026-11-26") String date,
    @Schema(required = true, example = "18:30") String start,
    @Schema(required = true, example = "60") String minutes,
    @Schema(required = true, example = "Europe/London") String zone,
    @Schema(maxLength = 300) @Size(max = 300, message = "{text.long}") String place,
    @Schema(enumeration = {"ROOM", "ONLINE"})
        @Pattern(regexp = "ROOM|ONLINE", message = "{attendance.mode}")
        String mode,
    @Schema(description = "A community that the caller convenes") String communityId,
    @Schema(description = "Those of the community who came") List<String> people,
    @Schema(
            description =
                "Whoever else came, one a line: a name, with an e-mail address or without")
        String names,
    @Schema(maxLength = 500) @Size(max = 500, message = "{text.long}") String outcome) {

  private static final int LONGEST = 24 * 60;

  public MeetingDraft {
    title = trimmed(Line.of(title));
    kind = trimmed(kind);
    date = trimmed(date);
    start = trimmed(start);
    minutes = trimmed(minutes);
    zone = trimmed(zone);
    place = trimmed(Line.of(place));
    mode = trimmed(mode);
    communityId = trimmed(communityId);
    people = people == null ? List.of() : people.stream().map(MeetingDraft::said).toList();
    names = trimmed(names);
    outcome = trimmed(Line.of(outcome));
  }

  /** Empty for what is no day of the calendar, from 1900 on. */
  public Optional<LocalDate> day() {
    return read(() -> LocalDate.parse(said(date))).filter(day -> day.getYear() >= 1900);
  }

  /** Empty for what is no time of the day. */
  public Optional<LocalTime> time() {
    return read(() -> LocalTime.parse(said(start)));
  }

  /** Empty for what is no length. */
  public Optional<Integer> length() {
    return Optional.of(said(minutes))
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(length -> length >= 1 && length <= LONGEST);
  }

  public boolean zoneKnown() {
    return Zone.of(zone).isPresent();
  }

  /** Where everybody was. */
  public AttendanceMode where() {
    return mode == null ? AttendanceMode.ROOM : AttendanceMode.valueOf(mode);
  }

  private static <T> Optional<T> read(Supplier<T> text) {
    try {
      return Optional.of(text.get());
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  private static String trimmed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
