package org.colloquy.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.CalendarFilter;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** Who waits for a session or is in it hears of what changes, up to its end. */
public interface ChangeCases {

  @Test
  default void aSessionThatPeopleWaitForIsNotMovedToATimeThatHasPassed() throws Exception {
    Tenant network = Networks.make("change-past");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Instant now = Instant.now(Clock.systemUTC());
    Instant soon = now.plus(Duration.ofHours(3));
    UUID session = published(admin, soon);
    ada.does(() -> Beans.of(Registrations.class).register(session));

    for (Duration back : new Duration[] {Duration.ofMinutes(5), Duration.ofDays(365)}) {
      assertThatThrownBy(() -> edit(admin, session, now.minus(back), null))
          .isInstanceOfSatisfying(
              Invalid.class,
              invalid ->
                  assertThat(invalid.faults())
                      .extracting(Fault::field, Fault::key)
                      .containsExactly(tuple("start", "sessions.start.past")));
    }
    assertThat(view(admin, session).line().text().start()).isAfter(now);
    assertThat(noticesOfChange(session)).isZero();

    ada.does(() -> Beans.of(Registrations.class).cancel(session));
    edit(admin, session, now.minus(Duration.ofMinutes(5)), null);
    assertThat(view(admin, session).line().text().start()).as("nobody waits").isBefore(now);
  }

  @Test
  default void aNewLinkIsToldAtOnceWhileTheSessionGoesOn() throws Exception {
    Tenant network = Networks.make("change-live");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Instant start = Instant.now(Clock.systemUTC()).minus(Duration.ofMinutes(20));
    UUID session = published(admin, start.plus(Duration.ofHours(1)));
    ada.does(() -> Beans.of(Registrations.class).register(session));
    begin(network, session, start);

    edit(
        admin, session, view(admin, session).line().text().start(), "https://meet.example.org/new");

    assertThat(noticesOfChange(session)).isEqualTo(1);
  }

  @Test
  default void theLinkToJoinIsThereFromAQuarterOfAnHourBefore() throws Exception {
    Tenant network = Networks.make("link-to-join");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    Instant start = Instant.parse("2090-12-03T13:00:00Z");
    String link = "https://meet.example.org/way-in";
    UUID session =
        admin.does(
            () -> {
              return Beans.of(SessionPlanning.class)
                  .create(RequestKey.fresh(), draft(start, link), true);
            });
    ada.does(() -> Beans.of(Registrations.class).register(session));

    moveTo(network, start.minus(Duration.ofMinutes(15)).minusMillis(1));
    assertThat(view(ada, session).link()).as("too early").isNull();
    assertThat(view(admin, session).link()).as("who organises it tries it out").isEqualTo(link);
    moveTo(network, start.minus(Duration.ofMinutes(15)));
    assertThat(view(ada, session).link()).isEqualTo(link);
    assertThat(view(ben, session).link()).as("no seat").isNull();
  }

  @Test
  default void theCalendarShowsWhatLiesInThosePartsOfItThatAreAskedFor() throws Exception {
    Tenant network = Networks.make("calendar-parts");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    // Late on Sunday in Lisbon is early on Monday in Kyiv.
    UUID late = published(admin, Instant.parse("2090-11-05T22:00:00Z"));
    UUID room =
        admin.does(
            () -> {
              return Beans.of(SessionPlanning.class)
                  .create(
                      RequestKey.fresh(),
                      SampleDraft.titled("In the room")
                          .with("start", "2090-11-08T09:00")
                          .with("end", "2090-11-08T10:00")
                          .with("place", "Ward 3")
                          .draft(),
                      true);
            });
    admin.does(
        () -> {
          return Beans.of(SessionPlanning.class)
              .create(
                  RequestKey.fresh(), draft(Instant.parse("2090-11-08T09:00:00Z"), null), false);
        });

    assertThat(week(ada, "Europe/Kyiv", null)).containsExactly(late, room);
    assertThat(week(ada, "Europe/Lisbon", null)).as("drafts are left out").containsExactly(room);
    assertThat(week(ada, "Europe/Kyiv", Modality.IN_PERSON)).containsExactly(room);
    assertThat(week(ada, "Europe/Kyiv", Modality.HYBRID)).isEmpty();
  }

  private static List<UUID> week(Person reader, String zone, Modality modality) throws Exception {
    var filter =
        new CalendarFilter(
            CalendarFilter.Show.WEEK,
            LocalDate.parse("2090-11-08"),
            ZoneId.of(zone),
            null,
            null,
            modality);
    return reader.does(() -> Beans.of(SessionCatalogue.class).calendar(filter)).sessions().stream()
        .map(SessionLine::id)
        .toList();
  }

  private static void moveTo(Tenant network, Instant moment) {
    Beans.of(BusinessClock.class).move(Optional.of(network.id()), MovedTime.standingAt(moment));
  }

  private static UUID published(Person organiser, Instant start) throws Exception {
    return organiser.does(
        () -> {
          return Beans.of(SessionPlanning.class)
              .create(RequestKey.fresh(), draft(start, null), true);
        });
  }

  private static void edit(Person organiser, UUID session, Instant start, String link)
      throws Exception {
    int version = view(organiser, session).version();
    organiser.does(
        () -> Beans.of(SessionPlanning.class).edit(session, version, draft(start, link)));
  }

  private static SessionView view(Person reader, UUID session) throws Exception {
    return reader.does(() -> Beans.of(SessionCatalogue.class).open(session));
  }

  private static SessionDraft draft(Instant start, String link) {
    return SampleDraft.titled("Hour of change")
        .with("start", start.toString())
        .with("end", start.plus(Duration.ofHours(2)).toString())
        .with("zone", "UTC")
        .with("link", link)
        .draft();
  }

  /** As if the hours until it had gone by. */
  private static void begin(Tenant network, UUID session, Instant start) {
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.learning_session SET starts_at = ?, ends_at = ? WHERE id = ?",
            start,
            start.plus(Duration.ofHours(2)),
            session);
  }

  private static long noticesOfChange(UUID session) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'session-notice'"
                + " AND (job_key LIKE CONCAT('CHANGED:', ?, ':%')"
                + " OR job_key LIKE CONCAT('MOVED:', ?, ':%'))",
            row -> row.getLong(1), session.toString(), session.toString())
        .orElseThrow();
  }
}
