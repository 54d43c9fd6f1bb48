package org.colloquy.sessions.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.shared.Invalid;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * How a series repeats: a rule of RFC 5545 that has an end and says days, since the time of day is
 * that of the first date.
 *
 * <pre>{@code
 * Recurrence.parse("FREQ=WEEKLY;COUNT=3").days(LocalDateTime.parse("2026-10-20T14:00"), london)
 * }</pre>
 *
 * <p>It runs over the organiser's <em>local</em> days. So a meeting at 14:00 stays at 14:00 when
 * clocks change. Each day becomes a moment only then: of an hour that comes twice the first one is
 * meant, and one that is skipped is read by the clocks of before.
 *
 * <p>What is wrong is {@link Invalid} of the field {@code rule}, or {@code start} where the first
 * date is none of the rule's.
 */
public final class Recurrence {
  /** As many dates as a series has. */
  public static final int MOST = 200;

  public static final String FIELD = "rule";

  private static final int LONGEST = 400;
  private static final int WIDEST = 366;
  private static final int LAST_YEAR = 2200;

  private static final String PREFIX = "RRULE:";
  private static final String FREQ = "FREQ";
  private static final String INTERVAL = "INTERVAL";
  private static final String COUNT = "COUNT";
  private static final String UNTIL = "UNTIL";

  private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

  /** Those that say days; hours, minutes and other calendars are left out. */
  private static final Set<String> PARTS =
      Set.of(
          FREQ,
          INTERVAL,
          COUNT,
          UNTIL,
          "BYDAY",
          "BYMONTHDAY",
          "BYYEARDAY",
          "BYWEEKNO",
          "BYMONTH",
          "BYSETPOS",
          "WKST");

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Map<String, String> parts;
  private final RecurrenceRule rule;

  /** An instant, a local time or a day, all of them included; null where the rule counts. */
  private final Temporal until;

  private Recurrence(Map<String, String> parts) {
    this.parts = parts;
    this.rule = read(parts);
    this.until = parts.containsKey(UNTIL) ? end(parts.get(UNTIL)) : null;
  }

  /** Takes what a calendar writes after {@code RRULE:}, with or without that. */
  public static Recurrence parse(String text) {
    if (text == null || text.isBlank()) {
      throw wrong("series.rule.missing");
    }
    String rule = text.strip().toUpperCase(Locale.ROOT);
    rule = rule.startsWith(PREFIX) ? rule.substring(PREFIX.length()) : rule;
    if (rule.length() > LONGEST) {
      throw wrong("series.rule.form");
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : rule.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
        throw wrong("series.rule.form");
      }
    }
    requireSound(parts);
    return new Recurrence(parts);
  }

  /**
   * The days on which it takes place, in their order, the day of {@code start} first.
   *
   * @param start on the clocks of the zone
   */
  public List<LocalDate> days(LocalDateTime start, ZoneId zone) {
    List<LocalDate> days = new ArrayList<>();
    try {
      RecurrenceRuleIterator all =
          rule.iterator(
              new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
      while (all.hasNext()) {
        LocalDate day = day(all.nextDateTime());
        if (!isWithin(day.atTime(start.toLocalTime()), zone)) {
          break;
        }
        if (days.isEmpty() && !day.equals(start.toLocalDate())) {
          throw Invalid.field("start", "series.start.rule", day.toString());
        }
        days.add(day);
        requireFew(days.size());
        if (day.getYear() > LAST_YEAR) {
          throw wrong("series.rule.far");
        }
      }
    } catch (IllegalArgumentException | IllegalStateException never) {
      throw wrong("series.rule.none");
    }
    if (days.isEmpty()) {
      throw wrong("series.rule.none");
    }
    return days;
  }

  /** The same until that moment, which is the last one of it. */
  public Recurrence endingWith(Instant last) {
    Map<String, String> ended = new LinkedHashMap<>(parts);
    ended.remove(COUNT);
    ended.put(UNTIL, UTC.format(last));
    return new Recurrence(ended);
  }

  /** What is left of it after so many dates. */
  public Recurrence after(int gone) {
    if (until != null) {
      return this;
    }
    Map<String, String> rest = new LinkedHashMap<>(parts);
    rest.put(COUNT, String.valueOf(Integer.parseInt(parts.get(COUNT)) - gone));
    return new Recurrence(rest);
  }

  /** Whether it ends at a moment, and not after so many dates. */
  public boolean endsAtMoment() {
    return until != null;
  }

  /** As it is kept, and as programs read it. */
  @Override
  public String toString() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
  }

  private boolean isWithin(LocalDateTime at, ZoneId zone) {
    if (until == null) {
      return true;
    }
    if (until instanceof Instant moment) {
      return !at.atZone(zone).toInstant().isAfter(moment);
    }
    return until instanceof LocalDate day
        ? !at.toLocalDate().isAfter(day)
        : !at.isAfter((LocalDateTime) until);
  }

  private static void requireSound(Map<String, String> parts) {
    if (!FREQUENCIES.contains(parts.getOrDefault(FREQ, ""))) {
      throw wrong("series.rule.frequency");
    }
    parts.keySet().stream()
        .filter(name -> !PARTS.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Invalid.field(FIELD, "series.rule.part", name);
            });
    if (parts.containsKey(COUNT) == parts.containsKey(UNTIL)) {
      throw wrong("series.rule.end");
    }
    if (parts.containsKey(COUNT)) {
      requireFew(number(parts.get(COUNT)));
    }
    if (number(parts.getOrDefault(INTERVAL, "1")) > WIDEST) {
      throw wrong("series.rule.wide");
    }
  }

  private static void requireFew(int dates) {
    if (dates > MOST) {
      throw Invalid.field(FIELD, "series.rule.many", MOST);
    }
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1) {
      throw wrong("series.rule.form");
    }
    return Integer.parseInt(text);
  }

  /** Without its end where that is a moment: the library would take it for one of other clocks. */
  private static RecurrenceRule read(Map<String, String> parts) {
    try {
      return new RecurrenceRule(
          parts.entrySet().stream()
              .filter(part -> !part.getKey().equals(UNTIL))
              .map(part -> part.getKey() + "=" + part.getValue())
              .collect(Collectors.joining(";")),
          RecurrenceRule.RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException notOne) {
      throw wrong("series.rule.form");
    }
  }

  private static Temporal end(String text) {
    for (var form : Arrays.asList(UTC, LOCAL, DAY)) {
      try {
        return form == UTC
            ? form.parse(text, Instant::from)
            : form == LOCAL
                ? form.parse(text, LocalDateTime::from)
                : form.parse(text, LocalDate::from);
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    throw wrong("series.rule.until");
  }

  private static LocalDate day(DateTime day) {
    try {
      return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    } catch (DateTimeException none) {
      throw new IllegalStateException("The rule gave " + day, none);
    }
  }

  private static Invalid wrong(String key) {
    return Invalid.field(FIELD, key);
  }
}
