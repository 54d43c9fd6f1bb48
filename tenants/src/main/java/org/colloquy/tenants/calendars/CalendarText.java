package org.colloquy.tenants.calendars;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.colloquy.tenants.EmailAddress;

/**
 * Calendars in writing. What Outlook, Google and Apple ask for beyond RFC 5546: a first entry is a
 * request already (or the later cancellation is not heeded), the one who is written to is the only
 * one asked, and the organiser is the address that the mail comes from.
 */
public final class CalendarText {

  private static final ProdId MAKER = new ProdId("-//Colloquy//Sessions//EN");

  private CalendarText() {}

  /**
   * One entry for one reader, as a mail carries it.
   *
   * @param organiser the address that the mail comes from
   */
  public static String message(
      CalendarEntry entry, EmailAddress organiser, EmailAddress reader, Instant at) {
    var calendar = calendar();
    calendar.add(entry.takenOut() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
    var event = event(entry, at);
    var sender = new Organizer(mailto(organiser));
    sender.add(new Cn(entry.organiser()));
    event.add(sender);
    event.add(asked(reader));
    calendar.add(event);
    return written(calendar);
  }

  /**
   * Many entries, as calendars fetch them again and again.
   *
   * @param name by which the calendar is shown
   */
  public static String feed(String name, List<CalendarEntry> entries, Instant at) {
    var calendar = calendar();
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
    entries.forEach(entry -> calendar.add(event(entry, at)));
    return written(calendar);
  }

  private static Calendar calendar() {
    var calendar = new Calendar();
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(MAKER);
    calendar.add(ImmutableCalScale.GREGORIAN);
    return calendar;
  }

  private static VEvent event(CalendarEntry entry, Instant at) {
    var event = new VEvent(false);
    event.add(new DtStamp(at));
    event.add(new Uid(entry.uid()));
    event.add(new Sequence(entry.sequence()));
    event.add(new DtStart<>(entry.startsAt()));
    event.add(new DtEnd<>(entry.endsAt()));
    event.add(new Summary(entry.title()));
    event.add(new Description(entry.text()));
    if (entry.place() != null) {
      event.add(new Location(entry.place()));
    }
    event.add(new Url(entry.page()));
    event.add(status(entry));
    event.add(entry.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static Status status(CalendarEntry entry) {
    return entry.takenOut() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
  }

  /** Who registered has said yes already, and may still say no. */
  private static Attendee asked(EmailAddress reader) {
    var asked = new Attendee(mailto(reader));
    asked.add(Role.REQ_PARTICIPANT);
    asked.add(PartStat.ACCEPTED);
    asked.add(Rsvp.TRUE);
    return asked;
  }

  /** With long lines broken as calendars have them; a calendar may have no entry yet. */
  private static String written(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static URI mailto(EmailAddress address) {
    try {
      return new URI("mailto", address.value(), null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Not an address for mail", e);
    }
  }
}
