package org.colloquy.sessions.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From when until when, as an organiser types it: two local times and a zone.
 *
 * <p>Where clocks go forward an hour of local time does not exist: a time in it is a problem, not
 * silently another one. Where they go back an hour comes twice: the first one is meant.
 *
 * @param starts {@code 2026-12-01T14:00}
 * @param zone a region's id such as {@code Europe/London}, or {@code UTC}
 */
public record LocalSpan(String starts, String ends, String zone) {
  private static final Duration LONGEST = Duration.ofDays(31);
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
    check("starts", starts, known, problems);
    check("ends", ends, known, problems);
    if (problems.isEmpty()) {
      Instant from = startsAt();
      Instant until = endsAt();
      if (!until.isAfter(from)) {
        problems.add(new Problem("ends", "{sessions.ends.order}"));
      } else if (Duration.between(from, until).compareTo(LONGEST) > 0) {
        problems.add(new Problem("ends", "{sessions.ends.long}"));
      }
    }
    return problems;
  }

  public Instant startsAt() {
    return instant(starts);
  }

  public Instant endsAt() {
    return instant(ends);
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

  private Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(zoneId().orElseThrow()).toInstant();
  }

  private static void check(
      String field, String text, Optional<ZoneId> zone, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(new Problem(field, "{sessions." + field + ".missing}"));
      return;
    }
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(text);
    } catch (DateTimeParseException notADate) {
      problems.add(new Problem(field, "{sessions.date.form}"));
      return;
    }
    if (local.getYear() < 1900 || local.getYear() > 2200) {
      problems.add(new Problem(field, "{sessions.date.year}"));
    } else if (zone.isPresent() && zone.get().getRules().getValidOffsets(local).isEmpty()) {
      problems.add(new Problem(field, "{sessions.date.gap}"));
    }
  }
}
