package org.colloquy.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.Statements;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.control.SessionReminder;
import org.colloquy.sessions.Lead;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** Who has a seat is reminded once, at the hour that the session begins at by then. */
public interface ReminderCases {

  Instant BEGIN = Instant.parse("2090-12-03T13:00:00Z");

  @Test
  default void whoHasASeatIsRemindedOnceAndWhoWaitsIsNot() throws Exception {
    Tenant network = Networks.make("remind-once");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = published(admin, "1", null);
    for (String name : new String[] {"Ada", "Ben"}) {
      Person.of(network, name).does(() -> Beans.of(Registrations.class).register(session));
    }

    move(network, BEGIN.minus(Duration.ofDays(1)).minusSeconds(1));
    BoundTenant.run(
        network,
        () ->
            Beans.of(Statements.class)
                .askOn(
                    BEGIN.minus(Duration.ofDays(1)),
                    new SessionReminder(session, Lead.DAY, BEGIN),
                    "the same once more:" + session));
    assertThat(written(session, "")).isZero();
    move(network, BEGIN.minus(Duration.ofDays(1)));

    ExchangeWorld.await(() -> done(session) == 2);
    assertThat(written(session, ":DAY:")).as("one has a seat").isEqualTo(1);
  }

  @Test
  default void sessionThatWasMovedIsRemindedOfAtItsNewHour() throws Exception {
    Tenant network = Networks.make("remind-moved");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = published(admin, null, null);
    Person.of(network, "Ada").does(() -> Beans.of(Registrations.class).register(session));
    Instant later = BEGIN.plus(Duration.ofHours(3));
    move(network, BEGIN.minus(Duration.ofHours(5)));
    int version = admin.does(() -> Beans.of(SessionCatalogue.class).open(session)).version();
    admin.does(
        () -> Beans.of(SessionPlanning.class).edit(session, version, draft(null, null, later)));

    move(network, BEGIN.minus(Duration.ofHours(1)));
    ExchangeWorld.await(() -> done(session) >= 1);
    assertThat(written(session, ":HOUR:")).as("by the hour that it had").isZero();
    move(network, later.minus(Duration.ofHours(1)));

    ExchangeWorld.await(() -> written(session, ":HOUR:") == 1);
  }

  @Test
  default void whatComesLateIsSaidOnceAndWhatNobodyWantsIsNotSaid() throws Exception {
    Tenant network = Networks.make("remind-late");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    UUID session = published(admin, null, "WEEK_DAY_AND_HOUR");
    UUID silent = published(admin, null, "NONE");
    for (UUID each : new UUID[] {session, silent}) {
      ada.does(() -> Beans.of(Registrations.class).register(each));
    }

    move(network, BEGIN.minus(Duration.ofMinutes(20)));

    ExchangeWorld.await(() -> done(session) == 3);
    assertThat(written(session, "")).as("as if servers had been away for days").isEqualTo(1);
    assertThat(written(session, ":HOUR:")).isEqualTo(1);
    assertThat(written(silent, "")).isZero();
  }

  private static UUID published(Person organiser, String seats, String reminding) throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(RequestKey.fresh(), draft(seats, reminding, BEGIN), true));
  }

  private static SessionDraft draft(String seats, String reminding, Instant start) {
    return SampleDraft.titled("Near")
        .with("start", start.toString())
        .with("end", start.plus(Duration.ofHours(2)).toString())
        .with("seats", seats)
        .with("reminding", reminding)
        .draft();
  }

  private static void move(Tenant network, Instant moment) {
    Beans.of(BusinessClock.class).move(Optional.of(network.id()), MovedTime.standingAt(moment));
  }

  /** Reminders of this session that were worked on. */
  private static int done(UUID session) {
    return count(
        "kind = 'session-reminder' AND state = 'DONE' AND payload LIKE CONCAT('%', ?, '%')",
        session.toString());
  }

  private static int written(UUID session, String lead) {
    return count("kind = 'mail' AND job_key LIKE ?", "session-reminder:" + session + lead + "%");
  }

  private static int count(String which, String value) {
    return Networks.sql()
        .first("SELECT COUNT(*) FROM colloquy_jobs.job WHERE " + which, row -> row.getInt(1), value)
        .orElseThrow();
  }
}
