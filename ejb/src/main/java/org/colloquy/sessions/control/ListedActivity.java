package org.colloquy.sessions.control;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.imports.ImportRow;
import org.colloquy.shared.TypedSpan;
import org.colloquy.shared.WebAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;

/**
 * A session that was held, as a row of a workbook says it.
 *
 * @param kind a code or a label; empty for none
 * @param minutes that it took; read where there is no end with a time
 * @param community a name; empty for the whole network
 */
record ListedActivity(
    @NotBlank(message = "{sessions.past.ref}") @Size(max = MOST, message = "{text.long}")
        String ref,
    @NotNull(message = "{sessions.title}") @Size(min = 3, max = 200, message = "{sessions.title}")
        String title,
    @Size(max = 4000, message = "{text.long}") String description,
    String kind,
    String start,
    String end,
    String minutes,
    String zone,
    @Size(max = 300, message = "{text.long}") String place,
    @WebAddress String link,
    String community) {

  static final String REF = "activities.ref";
  static final String TITLE = "activities.title";
  static final String DESCRIPTION = "activities.description";
  static final String KIND = "activities.kind";
  static final String START = "activities.start";
  static final String END = "activities.end";
  static final String MINUTES = "activities.minutes";
  static final String ZONE = "activities.zone";
  static final String PLACE = "activities.place";
  static final String LINK = "activities.link";
  static final String COMMUNITY = "activities.community";

  /** The reference of the line of example. */
  static final String EXAMPLE = "EXAMPLE-1";

  /** Letters of a reference. */
  private static final int MOST = 60;

  private static final int MOST_MINUTES = 31 * 24 * 60;

  static ListedActivity of(ImportRow row, String usualZone) {
    String zone = row.value(ZONE);
    return new ListedActivity(
        row.value(REF).strip(),
        Line.of(row.value(TITLE)),
        Paragraphs.of(row.value(DESCRIPTION)),
        row.value(KIND),
        row.value(START),
        row.value(END),
        row.value(MINUTES),
        zone.isEmpty() ? usualZone : zone.strip(),
        none(Line.of(row.value(PLACE))),
        none(row.value(LINK).strip()),
        row.value(COMMUNITY));
  }

  private static String none(String text) {
    return text.isEmpty() ? null : text;
  }

  /** However a reference is written, it is this one; empty for what is none. */
  static String key(String ref) {
    String key = ref.strip().toLowerCase(Locale.ROOT);
    return key.length() > MOST ? "" : key;
  }

  boolean isExample() {
    return ref.equalsIgnoreCase(EXAMPLE);
  }

  /** Whether nobody says at what time of the day it was. */
  boolean isDayOnly() {
    return ListedTime.of(start).filter(ListedTime::isDayOnly).isPresent();
  }

  /** Whether day and month may be meant the other way round. */
  boolean isDoubtful() {
    return ListedTime.of(start).filter(ListedTime::doubtful).isPresent()
        || ListedTime.of(end).filter(ListedTime::doubtful).isPresent();
  }

  OptionalInt length() {
    String text = minutes.strip().replaceFirst("\\.0+$", "");
    if (!text.matches("\\d{1,5}")) {
      return OptionalInt.empty();
    }
    int length = Integer.parseInt(text);
    return length < 1 || length > MOST_MINUTES ? OptionalInt.empty() : OptionalInt.of(length);
  }

  /**
   * From when until when, as texts that say what is wrong with them. Without an end that has a time
   * it is as long as is said.
   */
  TypedSpan span() {
    Optional<LocalDateTime> begins = ListedTime.of(start).map(ListedTime::at);
    return new TypedSpan(
        begins.map(LocalDateTime::toString).orElse(start),
        begins.flatMap(this::ends).map(LocalDateTime::toString).orElse(end),
        zone);
  }

  private Optional<LocalDateTime> ends(LocalDateTime begins) {
    Optional<LocalTime> sameDay = ListedTime.ofDay(end);
    if (sameDay.isPresent()) {
      return sameDay.map(begins.toLocalDate()::atTime);
    }
    Optional<ListedTime> said = ListedTime.of(end).filter(each -> !each.isDayOnly());
    if (said.isPresent()) {
      return said.map(ListedTime::at);
    }
    return length().isEmpty() ? Optional.empty() : Optional.of(begins.plus(lasts()));
  }

  private Duration lasts() {
    return Duration.ofMinutes(length().orElseThrow());
  }

  /** Whether nothing says how long it was. */
  boolean isWithoutLength() {
    return ListedTime.ofDay(end).isEmpty()
        && ListedTime.of(end).filter(each -> !each.isDayOnly()).isEmpty()
        && length().isEmpty();
  }

  /** Whether it went over several days, and nobody says from when until when on each. */
  boolean isOfSeveralDays() {
    return ListedTime.of(end)
        .filter(ListedTime::isDayOnly)
        .filter(each -> ListedTime.of(start).filter(s -> !s.day().equals(each.day())).isPresent())
        .isPresent();
  }
}
