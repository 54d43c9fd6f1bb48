package org.colloquy.registrations.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.boundary.OpenLinks;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.Recipient;
import org.colloquy.messages.boundary.SessionEntries;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Place;
import org.colloquy.permissions.Scope;
import org.colloquy.registrations.control.Facts;
import org.colloquy.registrations.control.Recipients;
import org.colloquy.registrations.control.RegistrationQueries;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.calendars.CalendarEntry;
import org.colloquy.tenants.calendars.CalendarText;
import org.colloquy.tenants.time.BusinessClock;

/**
 * The sessions that somebody has a seat in, as their calendar fetches them: those to come and those
 * of the last 90 days, in the same entries that their mails carry.
 */
@Boundary
@Stateless
public class CalendarFeed {

  private static final Duration BACK = Duration.ofDays(90);

  @Inject private OpenLinks links;
  @Inject private Contacts contacts;
  @Inject private RegistrationQueries registrations;
  @Inject private Admission admission;
  @Inject private SessionEntries entries;
  @Inject private BusinessClock clock;

  /**
   * As iCalendar; empty for an address that opens nothing, or of somebody who takes no part now.
   */
  @Permit(value = Permission.CALENDAR_READ, changes = false)
  public Optional<String> read(String key) {
    Permissions.require(Permission.CALENDAR_READ, Place.of(Scope.link(key)));
    return links
        .target(LinkPurpose.FEED, key)
        .map(LinkTarget::member)
        .flatMap(contacts::of)
        .filter(Contact::active)
        .map(this::calendar);
  }

  private String calendar(Contact person) {
    Map<UUID, Registration> seats =
        registrations.seatsOf(person.id()).stream()
            .collect(Collectors.toMap(Registration::sessionId, Function.identity()));
    Recipient reader = Recipients.of(person);
    return CalendarText.feed(
        BoundTenant.current().name(),
        admission.endingAfter(clock.now().minus(BACK), seats.keySet()).stream()
            .map(session -> entry(reader, session, seats.get(session.id())))
            .toList(),
        clock.now());
  }

  private CalendarEntry entry(Recipient reader, PlannedSession session, Registration seat) {
    return entries.of(
        reader,
        Facts.of(session, seat),
        seat.sequence(session.moves()),
        session.phase() == Phase.CANCELLED);
  }
}
