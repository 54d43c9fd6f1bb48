package org.colloquy.web.sessions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.colloquy.shared.Invalid;

/**
 * How often a session comes again and until when, as the form has it.
 *
 * @param every a name of {@link Every}
 * @param count the number of dates; blank where the last day is given
 * @param until the last day; blank where the number of dates is given
 */
record TypedRule(String every, String count, String until) {
  private static final String COUNT = "count";
  private static final String UNTIL = "until";

  /** How often, as the form offers it. */
  enum Every {
    WEEK,
    TWO_WEEKS,
    /** The same weekday of each month: the second Tuesday. */
    MONTH,
    /** The last one of that weekday in each month. */
    MONTH_LAST
  }

  /**
   * The rule of RFC 5545 that is meant; {@link Invalid} of the field that is wrong.
   *
   * @param start of the first date, as typed
   */
  String rule(String start) {
    return frequency(start) + end();
  }

  private String frequency(String start) {
    return switch (chosenFrequency()) {
      case WEEK -> "FREQ=WEEKLY";
      case TWO_WEEKS -> "FREQ=WEEKLY;INTERVAL=2";
      case MONTH -> monthly(start, false);
      case MONTH_LAST -> monthly(start, true);
    };
  }

  private Every chosenFrequency() {
    try {
      return Every.valueOf(every == null ? "" : every);
    } catch (IllegalArgumentException none) {
      throw Invalid.field("every", "series.every");
    }
  }

  /** Of a start that cannot be read the draft says so itself. */
  private static String monthly(String start, boolean last) {
    try {
      LocalDate day = LocalDateTime.parse(start == null ? "" : start).toLocalDate();
      int week = (day.getDayOfMonth() - 1) / 7 + 1;
      String weekday = day.getDayOfWeek().name().substring(0, 2);
      return "FREQ=MONTHLY;BYDAY=" + (last || week > 4 ? -1 : week) + weekday;
    } catch (DateTimeException unread) {
      return "FREQ=MONTHLY";
    }
  }

  private String end() {
    boolean counts = count != null && !count.isBlank();
    boolean ends = until != null && !until.isBlank();
    if (counts == ends) {
      throw Invalid.field(COUNT, "series.end");
    }
    if (counts) {
      if (!count.strip().matches("[0-9]{1,9}")) {
        throw Invalid.field(COUNT, "series.count");
      }
      return ";COUNT=" + Integer.parseInt(count.strip());
    }
    try {
      return ";UNTIL=" + LocalDate.parse(until.strip()).toString().replace("-", "");
    } catch (DateTimeException unread) {
      throw Invalid.field(UNTIL, "series.until");
    }
  }
}
