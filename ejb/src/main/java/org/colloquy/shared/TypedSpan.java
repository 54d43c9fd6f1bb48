package org.colloquy.shared;

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
import org.colloquy.tenants.Zone;

/**
 * From when until when, as somebody types it: two local times and a zone.
 *
 * <p>Where clocks go forward an hour of local time does not exist: a time in it is a problem, not
 * silently another one. Where they go back an hour comes twice: the first one is meant.
 *
 * @param start {@code 2026-12-01T14:00}, or an instant such as {@code 2026-12-01T14:00:00Z}
 * @param end likewise
 * @param zone what {@link Zone} takes
 */
public record TypedSpan(String start, String end, String zone) {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  /** What is wrong with a field, as the key of the sentence that says it. */
  public record Problem(String field, String key) {}

  /**
   * All problems; none means that {@link #startsAt}, {@link #endsAt} and {@link #region} have a
   * value.
   *
   * @param longest that may lie between start and end
   */
  public List<Problem> problems(Duration longest) {
    List<Problem> problems = new ArrayList<>();
    Optional<ZoneId> known = Zone.of(zone);
    if (known.isEmpty()) {
      problems.add(new Problem("zone", "time.zone"));
    }
    check("start", start, known, problems);
    check("end", end, known, problems);
    if (problems.isEmpty()) {
      Duration length = Duration.between(startsAt(), endsAt());
      if (length.isZero() || length.isNegative()) {
        problems.add(new Problem("end", "time.order"));
      } else if (length.compareTo(longest) > 0) {
        problems.add(new Problem("end", "time.long"));
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

  public ZoneId region() {
    return Zone.of(zone).orElseThrow();
  }

  private Instant instant(String text) {
    TemporalAccessor time = parse(text);
    return time instanceof LocalDateTime local
        ? local.atZone(region()).toInstant()
        : Instant.from(time);
  }

  private static void check(
      String field, String text, Optional<ZoneId> zone, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(new Problem(field, "time.missing." + field));
      return;
    }
    TemporalAccessor time;
    try {
      time = parse(text);
    } catch (DateTimeParseException notADate) {
      problems.add(new Problem(field, "time.form"));
      return;
    }
    int year = time.get(ChronoField.YEAR);
    if (year < 1900 || year > 2200) {
      problems.add(new Problem(field, "time.year"));
    } else if (time instanceof LocalDateTime local
        && zone.isPresent()
        && zone.get().getRules().getValidOffsets(local).isEmpty()) {
      problems.add(new Problem(field, "time.gap"));
    }
  }

  /** An {@link OffsetDateTime} where the text carries an offset, else a {@link LocalDateTime}. */
  private static TemporalAccessor parse(String text) {
    return FORM.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
  }
}
