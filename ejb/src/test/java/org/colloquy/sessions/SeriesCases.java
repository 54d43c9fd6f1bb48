package org.colloquy.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.SeriesPlaces;
import org.colloquy.registrations.boundary.SeriesRegistrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SeriesCatalogue;
import org.colloquy.sessions.boundary.SeriesDate;
import org.colloquy.sessions.boundary.SeriesDraft;
import org.colloquy.sessions.boundary.SeriesPlanning;
import org.colloquy.sessions.boundary.SeriesView;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** Sessions that repeat: planned in one step, changed alone or together, come to in one step. */
public interface SeriesCases {

  @Test
  default void aSeriesIsPlannedOnceAndEveryDateCanBeChangedAloneOrWithOthers() throws Exception {
    Tenant network = Networks.make("series-plan");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    SeriesPlanning planning = Beans.of(SeriesPlanning.class);
    SeriesDraft draft = new SeriesDraft(tuesdays().draft(), "FREQ=WEEKLY;COUNT=4");
    List<Instant> starts =
        List.of(
            Instant.parse("2090-10-24T13:00:00Z"),
            Instant.parse("2090-10-31T14:00:00Z"),
            Instant.parse("2090-11-07T14:00:00Z"),
            Instant.parse("2090-11-14T14:00:00Z"));

    assertWrong(
        "rule",
        "series.rule.end",
        () -> admin.does(() -> planning.preview(new SeriesDraft(draft.session(), "FREQ=WEEKLY"))));
    assertThat(admin.does(() -> planning.preview(draft)))
        .extracting(SeriesDate::start)
        .isEqualTo(starts);
    RequestKey key = RequestKey.fresh();
    UUID id = admin.does(() -> planning.create(key, draft));
    assertThat(admin.does(() -> planning.create(key, draft))).isEqualTo(id);

    SeriesView made = open(ada, id);
    assertThat(made.organiser()).isFalse();
    assertThat(made.dates())
        .extracting(date -> date.text().start(), SessionLine::state)
        .containsExactlyElementsOf(starts.stream().map(at -> tuple(at, Phase.OPEN)).toList());
    List<UUID> dates = made.dates().stream().map(SessionLine::id).toList();

    edit(admin, dates.get(1), Reach.ONE, onDay("31").with("place", "Ward 3"));
    edit(admin, dates.get(0), Reach.ALL, onDay("24", "15:00").with("place", "Hall"));
    assertThat(open(admin, id).dates())
        .extracting(date -> date.text().place(), date -> date.text().start().toString())
        .as("what was changed of one alone stays")
        .containsExactly(
            tuple("Hall", "2090-10-24T14:00:00Z"),
            tuple("Ward 3", "2090-10-31T15:00:00Z"),
            tuple("Hall", "2090-11-07T15:00:00Z"),
            tuple("Hall", "2090-11-14T15:00:00Z"));

    assertWrong(
        "start",
        "series.start.day",
        () -> edit(admin, dates.get(0), Reach.ALL, onDay("25", "15:00").with("place", "Roof")));
    assertThat(open(admin, id).dates())
        .extracting(date -> date.text().place())
        .doesNotContain("Roof");

    edit(
        admin,
        dates.get(2),
        Reach.FOLLOWING,
        tuesdays("2090-11-07T15:00").with("title", "Falls, from now on").with("place", "Hall"));
    SeriesView before = open(admin, id);
    assertThat(before.rule()).isEqualTo("FREQ=WEEKLY;UNTIL=20901031T150000Z");
    assertThat(before.dates()).extracting(SessionLine::id).isEqualTo(dates.subList(0, 2));
    UUID next = view(admin, dates.get(2)).seriesId();
    SeriesView after = open(admin, next);
    assertThat(after.relatedTo()).isEqualTo(id);
    assertThat(after.rule()).isEqualTo("FREQ=WEEKLY;COUNT=2");
    assertThat(after.start()).hasToString("2090-11-07T15:00");
    assertThat(after.dates())
        .extracting(SessionLine::id, date -> date.text().title())
        .containsExactly(
            tuple(dates.get(2), "Falls, from now on"), tuple(dates.get(3), "Falls, from now on"));
  }

  @Test
  default void whoComesToAllDatesIsToldInOneMailAndSoWhenTheRestIsCalledOff() throws Exception {
    Tenant network = Networks.make("series-come");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    SeriesPlanning planning = Beans.of(SeriesPlanning.class);
    SeriesRegistrations all = Beans.of(SeriesRegistrations.class);
    UUID id =
        admin.does(
            () ->
                planning.create(
                    RequestKey.fresh(),
                    new SeriesDraft(tuesdays().with("seats", "1").draft(), "FREQ=WEEKLY;COUNT=3")));
    List<UUID> dates = open(admin, id).dates().stream().map(SessionLine::id).toList();
    ben.does(() -> Beans.of(Registrations.class).register(dates.get(2)));

    assertThat(ada.does(() -> all.register(id))).isEqualTo(new SeriesPlaces(2, 1));
    assertThat(ada.does(() -> all.register(id))).as("again").isEqualTo(new SeriesPlaces(2, 1));
    ExchangeWorld.await(() -> mails("series-notice:REGISTERED", ada) == 1);
    assertThat(mails("session-notice:REGISTERED", ada)).isZero();
    assertThat(mails("session-notice:WAITING", ada)).isZero();

    admin.does(() -> planning.cancel(dates.get(1), "The hall is closed.", Reach.FOLLOWING));
    assertThat(open(ada, id).dates())
        .extracting(SessionLine::state)
        .containsExactly(Phase.OPEN, Phase.CANCELLED, Phase.CANCELLED);
    ExchangeWorld.await(() -> mails("series-notice:CANCELLED", ada) == 1);
    ExchangeWorld.await(() -> mails("session-notice:ENTRY_CANCELLED", ben) == 1);
    assertThat(mails("series-notice:CANCELLED", ben)).as("his calendar is told").isZero();
    assertThat(mails("session-notice:ENTRY_CANCELLED", ada)).isZero();

    ada.does(() -> all.cancel(id));
    ExchangeWorld.await(() -> mails("series-notice:LEFT", ada) == 1);
    assertThat(open(ada, id).dates().get(0).confirmed()).isZero();
  }

  private static SampleDraft tuesdays() {
    return tuesdays("2090-10-24T14:00");
  }

  private static SampleDraft tuesdays(String start) {
    return SampleDraft.titled("Falls")
        .with("start", start)
        .with("end", start.replace(":00", ":45"))
        .with("zone", "Europe/London");
  }

  private static SampleDraft onDay(String day) {
    return onDay(day, "14:00");
  }

  private static SampleDraft onDay(String day, String clock) {
    return tuesdays("2090-10-" + day + "T" + clock);
  }

  private static void edit(Person organiser, UUID date, Reach reach, SampleDraft draft)
      throws Exception {
    int version = view(organiser, date).version();
    organiser.does(() -> Beans.of(SeriesPlanning.class).edit(date, version, draft.draft(), reach));
  }

  private static SeriesView open(Person reader, UUID series) throws Exception {
    return reader.does(() -> Beans.of(SeriesCatalogue.class).open(series));
  }

  private static SessionView view(Person reader, UUID session) throws Exception {
    return reader.does(() -> Beans.of(SessionCatalogue.class).open(session));
  }

  private static void assertWrong(String field, String key, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong ->
                assertThat(wrong.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple(field, key)));
  }

  private static long mails(String notice, Person person) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail'"
                + " AND job_key LIKE CONCAT(?, ':%', ?)",
            row -> row.getLong(1), notice, person.id().toString())
        .orElseThrow();
  }
}
