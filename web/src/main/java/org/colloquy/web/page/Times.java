package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.words.Dates;
import org.colloquy.web.login.Viewer;

/**
 * Times as pages show them: in the reader's zone, which is the one they chose, else the network's,
 * else UTC. A page names the zone once, {@code #{times.zoneName}}, and shows the organiser's time
 * beside it where {@code #{times.elsewhere(zone, start)}}.
 */
@Named("times")
@RequestScoped
public class Times {
  @Inject private Viewer viewer;

  @Inject private Reader reader;

  private ZoneId zone;

  public ZoneId getZone() {
    if (zone == null) {
      zone =
          viewer
              .zone()
              .or(() -> BoundTenant.optional().map(Tenant::zone))
              .orElse(ZoneOffset.UTC.normalized());
    }
    return zone;
  }

  public String getZoneName() {
    return here().zoneName();
  }

  /** "Europe/London", "UTC". */
  public String nameOf(ZoneId other) {
    return in(other).zoneName();
  }

  /** "Tuesday 1 December 2026". */
  public String day(Instant at) {
    return here().day(at);
  }

  /** "14:00". */
  public String clock(Instant at) {
    return here().clock(at);
  }

  /** "14:00 – 15:30", with the day of the end when it is another one. */
  public String span(Instant from, Instant until) {
    return here().span(from, until);
  }

  /** "Tuesday 1 December 2026, 14:00 – 15:30". */
  public String daySpan(Instant from, Instant until) {
    return here().daySpan(from, until);
  }

  /** The same on the clocks of another zone. */
  public String daySpanIn(ZoneId other, Instant from, Instant until) {
    return in(other).daySpan(from, until);
  }

  /** Whether clocks in that zone show another time than the reader's at that moment. */
  public boolean elsewhere(ZoneId other, Instant at) {
    return !here().sameClock(other, at);
  }

  /** "1 December 2026". */
  public String date(Instant at) {
    return here().date(at);
  }

  /** "1 December 2026, 14:00". */
  public String moment(Instant at) {
    return date(at) + ", " + clock(at);
  }

  /** "Dec". */
  public String month(Instant at) {
    return here().month(at);
  }

  /** "Tue". */
  public String weekday(Instant at) {
    return here().weekday(at);
  }

  /** "1". */
  public String dayOfMonth(Instant at) {
    return here().dayOfMonth(at);
  }

  /** "2026". */
  public String year(Instant at) {
    return here().year(at);
  }

  private Dates here() {
    return in(getZone());
  }

  private Dates in(ZoneId where) {
    return new Dates(reader.language(), where);
  }
}
