package org.colloquy.deploy.networks;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a session starts: {@code +9d 14:00} (days from the day of loading) or {@code 2017-03-14
 * 15:00} (that day).
 *
 * @param days days from the day of loading, where {@code day} is null
 * @param day a fixed day, or null
 */
record Start(int days, LocalDate day, LocalTime time) {

  private static final Pattern RELATIVE = Pattern.compile("([+-]\\d{1,4})d (\\d{2}:\\d{2})");
  private static final Pattern FIXED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})");

  @JsonCreator
  static Start of(String text) {
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      return new Start(
          Integer.parseInt(relative.group(1)), null, LocalTime.parse(relative.group(2)));
    }
    Matcher fixed = FIXED.matcher(text);
    if (fixed.matches()) {
      return new Start(0, LocalDate.parse(fixed.group(1)), LocalTime.parse(fixed.group(2)));
    }
    throw new IllegalArgumentException(
        "'" + text + "' is not a start: write +9d 14:00 or 2017-03-14 15:00");
  }

  ZonedDateTime on(LocalDate loadingDay, ZoneId zone) {
    return (day == null ? loadingDay.plusDays(days) : day).atTime(time).atZone(zone);
  }
}
