package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.web.login.Viewer;

/**
 * Times as pages show them: in the reader's zone, which is the one they chose, else the network's,
 * else UTC. A page names the zone once, {@code #{times.zoneName}}, and shows the organiser's time
 * beside it where {@code #{times.elsewhere(zone, start)}}.
 */
@Named("times")
@RequestScoped
public class Times {
  private static final Locale LANGUAGE = Locale.UK;
  private static final DateTimeFormatter DAY = form("EEEE d MMMM yyyy");
  private static final DateTimeFormatter CLOCK = form("HH:mm");
  private static final DateTimeFormatter DATE = form("d MMMM yyyy");
  private static final DateTimeFormatter MONTH = form("MMM");
  private static final DateTimeFormatter WEEKDAY = form("EEE");
  private static final DateTimeFormatter DAY_OF_MONTH = form("d");
  private static final DateTimeFormatter YEAR = form("yyyy");

  @Inject private Viewer viewer;

  private ZoneId reader;

  public ZoneId getZone() {
    if (reader == null) {
      reader =
          viewer
              .zone()
              .or(() -> BoundTenant.optional().map(Tenant::zone))
              .orElse(ZoneOffset.UTC.normalized());
    }
    return reader;
  }

  public String getZoneName() {
    return nameOf(getZone());
  }

  /** "Europe/London", "UTC". */
  public String nameOf(ZoneId zone) {
    return zone.getId().equals("Z") ? "UTC" : zone.getId().replace('_', ' ');
  }

  /** "Tuesday 1 December 2026". */
  public String day(Instant at) {
    return DAY.format(here(at));
  }

  /** "14:00". */
  public String clock(Instant at) {
    return CLOCK.format(here(at));
  }

  /** "14:00 – 15:30", with the day of the end when it is another one. */
  public String span(Instant from, Instant until) {
    return span(here(from), here(until));
  }

  /** "Tuesday 1 December 2026, 14:00 – 15:30". */
  public String daySpan(Instant from, Instant until) {
    return day(from) + ", " + span(from, until);
  }

  /** The same on the clocks of another zone. */
  public String daySpanIn(ZoneId zone, Instant from, Instant until) {
    return DAY.format(from.atZone(zone)) + ", " + span(from.atZone(zone), until.atZone(zone));
  }

  /** Whether clocks in that zone show another time than the reader's at that moment. */
  public boolean elsewhere(ZoneId zone, Instant at) {
    return !getZone().getRules().getOffset(at).equals(zone.getRules().getOffset(at));
  }

  /** "1 December 2026". */
  public String date(Instant at) {
    return DATE.format(here(at));
  }

  /** "1 December 2026, 14:00". */
  public String moment(Instant at) {
    return date(at) + ", " + clock(at);
  }

  /** "Dec". */
  public String month(Instant at) {
    return MONTH.format(here(at));
  }

  /** "Tue". */
  public String weekday(Instant at) {
    return WEEKDAY.format(here(at));
  }

  /** "1". */
  public String dayOfMonth(Instant at) {
    return DAY_OF_MONTH.format(here(at));
  }

  /** "2026". */
  public String year(Instant at) {
    return YEAR.format(here(at));
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(getZone());
  }

  private static String span(ZonedDateTime from, ZonedDateTime until) {
    String end =
        from.toLocalDate().equals(until.toLocalDate())
            ? CLOCK.format(until)
            : DAY.format(until) + ", " + CLOCK.format(until);
    return CLOCK.format(from) + " – " + end;
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, LANGUAGE);
  }
}
