package org.colloquy.sessions.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From when until when, as an organiser types it: two local times and a zone.
 *
 * <p>Where clocks go forward an hour of local time does not exist: a time in it is a problem, not
 * silently another one. Where they go back an hour comes twice: the first one is meant.
 *
 * @param start {@code 2026-12-01T14:00}, or an instant such as {@code 2026-12-01T14:00:00Z}
 * @param zone a region's id such as {@code Europe/London}, or {@code UTC}
 */
public record LocalSpan(String start, String end, String zone) {
  private static final Duration LONGEST = Duration.ofDays(31);
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);
  private static final Set<String> PLAIN_UTC = Set.of("UTC", "Etc/UTC", "GMT");

  /** What is wrong with a field, as the key of the sentence that says it. */
  public record Problem(String field, String key) {}

  /** All problems; none means that {@link #startsAt} and {@link #endsAt} have a value. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Optional<ZoneId> known = zoneId();
    if (known.isEmpty()) {
      problems.add(new Problem("zone", "{sessions.zone}"));
    }
    check("start", start, known, problems);
    check("end", end, known, problems);
    if (problems.isEmpty()) {
      Instant from = startsAt();
      Instant until = endsAt();
      if (!until.isAfter(from)) {
        problems.add(new Problem("end", "{sessions.end.order}"));
      } else if (Duration.between(from, until).compareTo(LONGEST) > 0) {
        problems.add(new Problem("end", "{sessions.end.long}"));
      }
    }
    return problems;
  }

  public Instant startsAt() {
    return instant(start);
  }

  public Instant endsAt() {
    return instant(end);
  }

  /** The zone, when it is a place's or plain UTC; a bare offset forgets summer time. */
  public Optional<ZoneId> zoneId() {
    if (zone == null || !(PLAIN_UTC.contains(zone) || zone.contains("/"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private Instant instant(String text) {
    TemporalAccessor time = parse(text);
    return time instanceof LocalDateTime local
        ? local.atZone(zoneId().orElseThrow()).toInstant()
        : Instant.from(time);
  }

  private static void check(
      String field, String text, Optional<ZoneId> zone, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(new Problem(field, "{sessions." + field + ".missing}"));
      return;
    }
    TemporalAccessor time;
    try {
      time = parse(text);
    } catch (DateTimeParseException notADate) {
      problems.add(new Problem(field, "{sessions.date.form}"));
      return;
    }
    int year = time.get(ChronoField.YEAR);
    if (year < 1900 || year > 2200) {
      problems.add(new Problem(field, "{sessions.date.year}"));
    } else if (time instanceof LocalDateTime local
        && zone.isPresent()
        && zone.get().getRules().getValidOffsets(local).isEmpty()) {
      problems.add(new Problem(field, "{sessions.date.gap}"));
    }
  }

  /** An {@link OffsetDateTime} where the text carries an offset, else a {@link LocalDateTime}. */
  private static TemporalAccessor parse(String text) {
    return FORM.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
  }
}
