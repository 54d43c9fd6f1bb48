package org.colloquy.exchange.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From when until when, as the operator types it: two local times and a zone.
 *
 * <p>A time that the zone skips, because its clocks go forward then, is a problem and not silently
 * another time; of a time that comes twice the first is meant.
 *
 * @param start {@code 2026-12-01T14:00}, or an instant such as {@code 2026-12-01T14:00:00Z}
 * @param end like {@code start}
 */
public record Schedule(String start, String end, String zone) {

  private static final Duration LONGEST = Duration.ofDays(14);
  private static final Set<String> PLAIN_UTC = Set.of("UTC", "Etc/UTC");
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  /**
   * What is wrong, by field: the end of the key of the sentence that says it. Empty when all is
   * well.
   */
  public Map<String, String> problems(Instant now) {
    Map<String, String> problems = new LinkedHashMap<>();
    Optional<ZoneId> region = region();
    if (region.isEmpty()) {
      problems.put("zone", "zone.unknown");
    }
    check("start", start, region, problems);
    check("end", end, region, problems);
    if (problems.isEmpty()) {
      checkOrder(now, problems);
    }
    return problems;
  }

  private void checkOrder(Instant now, Map<String, String> problems) {
    if (!endsAt().isAfter(startsAt())) {
      problems.put("end", "end.order");
    } else if (Duration.between(startsAt(), endsAt()).compareTo(LONGEST) > 0) {
      problems.put("end", "end.long");
    } else if (!endsAt().isAfter(now)) {
      problems.put("end", "end.past");
    }
  }

  /** Only without {@link #problems}. */
  public Instant startsAt() {
    return instant(start);
  }

  /** Only without {@link #problems}. */
  public Instant endsAt() {
    return instant(end);
  }

  /** The zone, when it is a region or plain UTC: a bare offset forgets summer time. */
  public Optional<ZoneId> region() {
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
    return parse(text) instanceof OffsetDateTime fixed
        ? fixed.toInstant()
        : LocalDateTime.parse(text).atZone(region().orElseThrow()).toInstant();
  }

  private static TemporalAccessor parse(String text) {
    return FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
  }

  private static void check(
      String field, String text, Optional<ZoneId> region, Map<String, String> problems) {
    if (text == null || text.isBlank()) {
      problems.put(field, field + ".missing");
      return;
    }
    try {
      TemporalAccessor time = parse(text);
      if (LocalDateTime.from(time).getYear() > 2200) {
        problems.put(field, "time.form");
      } else if (time instanceof LocalDateTime local
          && region.isPresent()
          && region.get().getRules().getValidOffsets(local).isEmpty()) {
        problems.put(field, "time.skipped");
      }
    } catch (DateTimeParseException notTime) {
      problems.put(field, "time.form");
    }
  }
}
