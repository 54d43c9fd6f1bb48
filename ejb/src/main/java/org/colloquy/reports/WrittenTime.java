package org.colloquy.reports;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.sheets.Heading;

/**
 * A time as a report has it: a date whose order may be open, none at all, and perhaps the offset of
 * its clock.
 *
 * @param date null where there is none, or where its order is open
 * @param first of the two numbers that are day and month; 0 where the order is not open
 * @param year 0 where the order is not open
 * @param offset null where it is not said
 */
record WrittenTime(
    String written,
    LocalDate date,
    int first,
    int second,
    int year,
    LocalTime time,
    ZoneOffset offset) {

  private static final String TIME =
      "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "(?:\\s?(?:(?<am>a\\.?\\s?m\\.?|vorm\\.)|(?<pm>p\\.?\\s?m\\.?|nachm\\.)))?"
          + "(?:\\s?(?<offset>z|utc|gmt|[+-]\\d{2}:?\\d{2}))?";
  private static final String BETWEEN = "(?:,?\\s(?:at |à |às |a las |um )?|t)";
  private static final Pattern ALONE = Pattern.compile(TIME);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<one>\\d{1,4})(?<sign>[./-])\\s?(?<two>\\d{1,2})\\k<sign>\\s?(?<three>\\d{1,4})\\.?"
              + ("(?:" + BETWEEN + TIME + ")?"));
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:\\p{L}{2,12}\\.?,? )?(?:(?<name>\\p{L}{3,12})\\.? (?<day>\\d{1,2})"
              + "|(?<dayBefore>\\d{1,2})(?:\\.|er)? (?:de )?(?<nameBehind>\\p{L}{3,12})\\.?)"
              + ("(?: de)?,? (?<year>\\d{4})(?:" + BETWEEN + TIME + ")?"));
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?|0\\.\\d+");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final int CENTURY = 2000;
  private static final int MONTHS = 12;
  private static final Map<String, Integer> MONTH_NAMES = monthNames();

  private static Map<String, Integer> monthNames() {
    var names = new HashMap<String, Integer>();
    for (var language : List.of("en", "fr", "pt", "de", "es", "it", "nl", "pl")) {
      var symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
      for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
        for (var width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
          var months = symbols.getMonths(context, width);
          for (var i = 0; i < MONTHS; i++) {
            names.putIfAbsent(Heading.plain(months[i]), i + 1);
          }
        }
      }
    }
    return Map.copyOf(names);
  }

  /**
   * Empty where it is no time that we know.
   *
   * @param workbook whether it comes from one, where times are numbers of days
   */
  static Optional<WrittenTime> of(String written, boolean workbook) {
    if (written.length() > 60) {
      return Optional.empty();
    }
    var text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    try {
      if (workbook && SERIAL.matcher(text).matches()) {
        return Optional.of(serial(written, new BigDecimal(text)));
      }
      return read(written, text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static WrittenTime serial(String written, BigDecimal days) {
    var second = days.remainder(BigDecimal.ONE).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP);
    var date = days.compareTo(BigDecimal.ONE) < 0 ? null : SERIAL_ZERO.plusDays(days.longValue());
    if (second.equals(SECONDS)) {
      return new WrittenTime(
          written, date == null ? null : date.plusDays(1), 0, 0, 0, LocalTime.MIDNIGHT, null);
    }
    var time = LocalTime.ofSecondOfDay(second.longValue());
    return new WrittenTime(written, date, 0, 0, 0, time, null);
  }

  private static Optional<WrittenTime> read(String written, String text) {
    var alone = ALONE.matcher(text);
    if (alone.matches()) {
      return Optional.of(new WrittenTime(written, null, 0, 0, 0, time(alone), offset(alone)));
    }
    var numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return numbers(written, numbers);
    }
    var month = MONTH.matcher(text);
    if (month.matches()) {
      return month(written, month);
    }
    return Optional.empty();
  }

  private static Optional<WrittenTime> numbers(String written, Matcher found) {
    var one = Integer.parseInt(found.group("one"));
    var two = Integer.parseInt(found.group("two"));
    var three = Integer.parseInt(found.group("three"));
    if (found.group("one").length() == 4) {
      return Optional.of(dated(written, LocalDate.of(one, two, three), found));
    }
    if (found.group("one").length() > 2 || found.group("three").length() == 3) {
      return Optional.empty();
    }
    var year = three < 100 ? CENTURY + three : three;
    if (found.group("sign").equals(".") || one == two) {
      return Optional.of(dated(written, LocalDate.of(year, two, one), found));
    }
    var open = new WrittenTime(written, null, one, two, year, time(found), offset(found));
    return open.on(DateOrder.DAY_FIRST) == null && open.on(DateOrder.MONTH_FIRST) == null
        ? Optional.empty()
        : Optional.of(open);
  }

  private static Optional<WrittenTime> month(String written, Matcher found) {
    var before = found.group("name") == null;
    var name = MONTH_NAMES.get(Heading.plain(found.group(before ? "nameBehind" : "name")));
    if (name == null) {
      return Optional.empty();
    }
    var day = Integer.parseInt(found.group(before ? "dayBefore" : "day"));
    var year = Integer.parseInt(found.group("year"));
    return Optional.of(dated(written, LocalDate.of(year, name, day), found));
  }

  private static WrittenTime dated(String written, LocalDate date, Matcher found) {
    return new WrittenTime(written, date, 0, 0, 0, time(found), offset(found));
  }

  /** Null where a date stands alone. */
  private static LocalTime time(Matcher found) {
    if (found.group("hour") == null) {
      return null;
    }
    var hour = Integer.parseInt(found.group("hour"));
    if (found.group("am") != null && hour == 12) {
      hour = 0;
    } else if (found.group("pm") != null && hour < 12) {
      hour += 12;
    }
    var second = found.group("second") == null ? 0 : Integer.parseInt(found.group("second"));
    return LocalTime.of(hour, Integer.parseInt(found.group("minute")), second);
  }

  private static ZoneOffset offset(Matcher found) {
    var offset = found.group("offset");
    if (offset == null) {
      return null;
    }
    return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
  }

  /** Whether day and month could be the other way round. */
  boolean isOpen() {
    return year > 0;
  }

  boolean hasDate() {
    return isOpen() || date != null;
  }

  /** Null where no day is called so. */
  LocalDate on(DateOrder order) {
    if (!isOpen()) {
      return date;
    }
    var month = order == DateOrder.MONTH_FIRST ? first : second;
    var day = order == DateOrder.MONTH_FIRST ? second : first;
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** By its own clock, or by UTC where it says its offset; null where that is no time. */
  LocalDateTime at(DateOrder order) {
    var day = on(order);
    if (day == null || time == null) {
      return null;
    }
    var local = day.atTime(time);
    return offset == null
        ? local
        : local.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }
}
