package org.colloquy.tenants.words;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days and times as one language writes them, on the clocks of one zone. Times have 24 hours in
 * every language; English is written as in Britain, the day before the month.
 */
public final class Dates {

  private static final String CLOCK = "HH:mm";
  private static final Map<String, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();

  private final Locale language;
  private final ZoneId zone;

  public Dates(Locale language, ZoneId zone) {
    this.language = language.getLanguage().equals("en") ? Locale.UK : language;
    this.zone = zone;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The zone's name: "Europe/London", "UTC". */
  public String zoneName() {
    var id = zone.getId();
    return id.equals("Z")
        ? "UTC"
        : id.contains("/") ? id.replace('_', ' ') : zone.getDisplayName(TextStyle.SHORT, language);
  }

  /** "Tuesday 1 December 2026". */
  public String day(Instant at) {
    return day(here(at));
  }

  /** "1 December 2026". */
  public String date(Instant at) {
    return form("yMMMMd").format(here(at));
  }

  /** "Dec". */
  public String month(Instant at) {
    return form("LLL").format(here(at));
  }

  /** "Tue". */
  public String weekday(Instant at) {
    return form("ccc").format(here(at));
  }

  /** "1". */
  public String dayOfMonth(Instant at) {
    return String.valueOf(here(at).getDayOfMonth());
  }

  /** "2026". */
  public String year(Instant at) {
    return String.valueOf(here(at).getYear());
  }

  /** "14:00". */
  public String clock(Instant at) {
    return clock(here(at));
  }

  /** "14:00 – 15:30", with the day of the end when it is another one. */
  public String span(Instant from, Instant until) {
    var start = here(from);
    var end = here(until);
    var last =
        start.toLocalDate().equals(end.toLocalDate()) ? clock(end) : day(end) + ", " + clock(end);
    return clock(start) + " – " + last;
  }

  /** "Tuesday 1 December 2026, 14:00 – 15:30". */
  public String daySpan(Instant from, Instant until) {
    return day(from) + ", " + span(from, until);
  }

  /** Whether clocks in that zone show the same time at that moment. */
  public boolean sameClock(ZoneId other, Instant at) {
    return zone.getRules().getOffset(at).equals(other.getRules().getOffset(at));
  }

  private String day(ZonedDateTime at) {
    return form("yMMMMEEEEd").format(at);
  }

  private static String clock(ZonedDateTime at) {
    return FORMS.computeIfAbsent(CLOCK, DateTimeFormatter::ofPattern).format(at);
  }

  private DateTimeFormatter form(String skeleton) {
    return FORMS.computeIfAbsent(
        language.toLanguageTag() + " " + skeleton,
        key -> DateTimeFormatter.ofPattern(pattern(skeleton), language));
  }

  /** The language's own order for these parts; plain English has no comma after the weekday. */
  private String pattern(String skeleton) {
    var pattern =
        DateTimePatternGenerator.getInstance(ULocale.forLocale(language)).getBestPattern(skeleton);
    return language.equals(Locale.UK) ? pattern.replace("EEEE, ", "EEEE ") : pattern;
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(zone);
  }
}
