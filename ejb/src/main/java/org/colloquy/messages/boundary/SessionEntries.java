package org.colloquy.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.calendars.CalendarEntry;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.vocabulary.boundary.OwnWords;

/**
 * Sessions as they stand in the calendars of those who come, in the reader's language. The way in
 * is the session's page: an entry is shown to whoever sees that calendar, and may hold no link to
 * join.
 */
@Dependent
public class SessionEntries {

  private final Sites sites;
  private final Supplier<Vocabulary> vocabulary;

  @Inject
  public SessionEntries(Sites sites, OwnWords words) {
    this(sites, words::vocabulary);
  }

  SessionEntries(Sites sites, Supplier<Vocabulary> vocabulary) {
    this.sites = sites;
    this.vocabulary = vocabulary;
  }

  /** What the entries of a session are known by in all calendars, for ever. */
  public static String uid(UUID session) {
    return session.toString();
  }

  /**
   * The entry as it stands now.
   *
   * @param sequence greater than at whatever moved it before
   * @param takenOut whether it is to leave the calendar
   */
  public CalendarEntry of(Recipient to, SessionFacts session, int sequence, boolean takenOut) {
    Tenant network = BoundTenant.current();
    String page = sites.of(network) + "/sessions/" + session.id();
    return new CalendarEntry(
        uid(session.id()),
        sequence,
        takenOut,
        session.startsAt(),
        session.endsAt(),
        isOneDay(session),
        session.title(),
        SessionMails.facts(SessionMails.words(to, vocabulary.get()), to, session) + "\n" + page,
        session.place() == null && session.online() ? page : session.place(),
        URI.create(page),
        network.name());
  }

  /** Nobody is busy in the nights between several days. */
  private static boolean isOneDay(SessionFacts session) {
    LocalDate first = LocalDate.ofInstant(session.startsAt(), session.zone());
    return session.sittings().one()
        || first.equals(LocalDate.ofInstant(session.endsAt(), session.zone()));
  }
}
