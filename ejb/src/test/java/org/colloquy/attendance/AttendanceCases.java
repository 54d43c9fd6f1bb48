package org.colloquy.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.attendance.boundary.HeldMeetings;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.indicators.FilterDraft;
import org.colloquy.indicators.boundary.Dashboard;
import org.colloquy.members.boundary.Members;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** Who was there, from the list to the official figure. */
public interface AttendanceCases {

  /** Two cancelled, ten have a seat, three still wait; then they come, and others. */
  @Test
  default void officialFiguresStayAsTheyWereAndChangesStandBesideThem() throws Exception {
    Tenant network = Networks.make("attendance-figures");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = planned(admin);
    List<Person> people = registered(network, session, 15);
    people.get(0).does(() -> Beans.of(Registrations.class).cancel(session));
    people.get(1).does(() -> Beans.of(Registrations.class).cancel(session));
    assertThatThrownBy(() -> mark(admin, session, people.get(2).id(), AttendanceStatus.PRESENT))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("session-to-come"));
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.member SET country = 'GB' WHERE id = ?",
            people.get(2).id());
    afterwards(network);
    for (Person person : people.subList(2, 8)) {
      mark(admin, session, person.id(), AttendanceStatus.PRESENT);
    }
    mark(admin, session, people.get(8).id(), AttendanceStatus.PARTIAL);
    for (String name : List.of("Wa One", "Wb Two", "Wc Three", "Wd Four")) {
      come(admin, session, WalkIn.named(name, null));
    }
    come(admin, session, new WalkIn("iPhone", null, null, null, true));
    come(admin, session, new WalkIn("Host", null, null, AttendanceKind.HOST_OR_FACULTY, false));
    come(
        admin,
        session,
        new WalkIn("Ana's Notetaker (Otter.ai)", null, null, AttendanceKind.NOT_A_PERSON, false));

    assertThat(reckoning(admin, session).official()).isFalse();
    List<String> provisional = indicators(admin);
    admin.does(() -> Beans.of(Reckonings.class).reconcile(session, List.of()));

    Reckoning official = reckoning(admin, session);
    // Six of the ten, four who walked in and the telephone were there for an hour and a half each.
    Tally expected = new Tally(10, 3, 11, 6, 4, 10, 1, 1, 3, 0, 2, 11, 11 * 5400);
    assertThat(official.now()).isEqualTo(expected);
    assertThat(official.reconciled()).isEqualTo(expected);
    assertThat(official.ratio()).hasToString("110.0");
    assertThat(official.showUpRate()).hasToString("60.0");
    assertThat(indicators(admin))
        .isEqualTo(provisional)
        .contains(
            "registrations 10",
            "attendances 11",
            "attendance-ratio 110.0",
            "show-up-rate 60.0",
            "unique-people 10",
            "participant-hours 16.5",
            "countries 1");
    assertThat(rows(admin, session)).extracting(AttendanceRow::country).containsOnlyOnce("GB");

    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.member SET country = 'FR' WHERE id = ?",
            people.get(2).id());
    UUID late = people.get(9).id();
    assertThatThrownBy(() -> mark(admin, session, late, AttendanceStatus.PRESENT))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly("reason"));
    admin.does(
        () ->
            Beans.of(Attendances.class)
                .mark(
                    session,
                    List.of(Mark.tick(late, AttendanceStatus.PRESENT, null)),
                    "By telephone."));
    admin.does(() -> Beans.of(Members.class).remove(late));

    Reckoning adjusted = reckoning(admin, session);
    assertThat(adjusted.reconciled()).isEqualTo(expected);
    assertThat(adjusted.now().attendances()).isEqualTo(12);
    assertThat(adjusted.now().noShows()).isEqualTo(2);
    assertThat(adjusted.adjustments())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).startsWith("ABSENT");
              assertThat(change.after()).startsWith("PRESENT");
              assertThat(change.reason()).isEqualTo("By telephone.");
              assertThat(change.author()).isEqualTo(admin.name());
            });
    assertThat(rows(admin, session)).extracting(AttendanceRow::country).contains("GB");
    int first = afterwardsNumberOf(admin, session, "Xa Late");
    int second = afterwardsNumberOf(admin, session, "Xb Later");
    assertThat(second).as("no number is anybody else's later").isEqualTo(first + 1);
    assertThatThrownBy(
            () -> admin.does(() -> Beans.of(Reckonings.class).reconcile(session, List.of())))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.code()).isEqualTo("session-reconciled"));
  }

  @Test
  default void whatNobodyMeasuredCountsWithTheTimeInWhichItWasHeld() throws Exception {
    Tenant network = Networks.make("attendance-held");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = planned(admin);
    afterwards(network);
    come(admin, session, WalkIn.named("Ana Souza", null));

    assertThatThrownBy(
            () ->
                admin.does(
                    () ->
                        Beans.of(Reckonings.class)
                            .reconcile(session, List.of("2090-12-03T16:10/2190-12-03T16:20"))))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly("held"));
    admin.does(
        () ->
            Beans.of(Reckonings.class)
                .reconcile(session, List.of("2090-12-03T16:10/2090-12-03T17:15")));

    assertThat(reckoning(admin, session).now().seconds()).isEqualTo(65 * 60);
    assertThat(reckoning(admin, session).held())
        .containsExactly("2090-12-03T13:10:00Z/2090-12-03T14:15:00Z");
    SessionDraft later =
        SampleDraft.titled("Counted")
            .with("start", "2091-12-03T15:00")
            .with("end", "2091-12-03T16:30")
            .draft();
    int version = admin.does(() -> Beans.of(SessionCatalogue.class).open(session)).version();
    assertThatThrownBy(
            () -> admin.does(() -> Beans.of(SessionPlanning.class).edit(session, version, later)))
        .as("what is official has been held")
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("session-official"));
  }

  @Test
  default void aMeetingThatWasHeldIsNotedOnceOrNotAtAll() throws Exception {
    Tenant network = Networks.make("attendance-meeting");
    Person convener = Person.of(network, "Convener", Roles.CONVENER);
    Person ada = Person.of(network, "Ada");
    MeetingDraft met = meeting("Ana Souza\nAda, " + ada.email());
    RequestKey key = RequestKey.fresh();

    assertThatThrownBy(() -> note(convener, key, meeting("Ana Souza\n@")))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly("names"));
    assertThat(count(network, "learning_session")).isZero();
    UUID first = note(convener, key, met);
    convener.does(
        () ->
            Beans.of(Attendances.class)
                .mark(first, List.of(Mark.tick(ada.id(), AttendanceStatus.PARTIAL, null)), null));
    UUID second = note(convener, key, met);

    assertThat(second).isEqualTo(first);
    assertThat(count(network, "learning_session")).isEqualTo(1);
    assertThat(count(network, "attendance")).isEqualTo(2);
    assertThat(count(network, "sent_letter")).isZero();
    assertThat(ada.does(() -> Beans.of(Attendances.class).mine(first)).status())
        .as("what was mended since stays")
        .isEqualTo(AttendanceStatus.PARTIAL);
  }

  /** Of somebody who is added to official figures, and taken back. */
  private static int afterwardsNumberOf(Person admin, UUID session, String name) throws Exception {
    UUID person =
        admin.does(
            () ->
                Beans.of(Attendances.class)
                    .addWalkIn(
                        session, RequestKey.fresh(), WalkIn.named(name, null), "Forgotten."));
    admin.does(
        () ->
            Beans.of(Attendances.class)
                .mark(session, List.of(Mark.tick(person, null, null)), "Somebody else."));
    List<Reckoning.Change> changes = reckoning(admin, session).adjustments();
    return changes.get(changes.size() - 1).number();
  }

  private static MeetingDraft meeting(String names) {
    return new MeetingDraft(
        "Met on Tuesday",
        "meeting",
        "2024-03-05",
        "18:00",
        "60",
        "UTC",
        null,
        null,
        null,
        null,
        names,
        "Two wards try the checklist.");
  }

  private static UUID note(Person convener, RequestKey key, MeetingDraft draft) throws Exception {
    return convener.does(() -> Beans.of(HeldMeetings.class).note(key, draft));
  }

  private static long count(Tenant network, String table) {
    return Networks.sql()
        .first("SELECT COUNT(*) FROM `" + network.schema() + "`." + table, row -> row.getLong(1))
        .orElseThrow();
  }

  private static UUID planned(Person admin) throws Exception {
    return admin.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(
                    RequestKey.fresh(),
                    SampleDraft.titled("Counted").with("seats", "10").draft(),
                    true));
  }

  private static List<Person> registered(Tenant network, UUID session, int many) throws Exception {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Person person = Person.of(network, "Member" + (char) ('a' + i));
      person.does(() -> Beans.of(Registrations.class).register(session));
      people.add(person);
    }
    return people;
  }

  /** The afternoon in Nairobi is over. */
  private static void afterwards(Tenant network) {
    Beans.of(BusinessClock.class)
        .move(
            Optional.of(network.id()), MovedTime.standingAt(Instant.parse("2090-12-03T18:00:00Z")));
  }

  private static void mark(Person admin, UUID session, UUID person, AttendanceStatus status)
      throws Exception {
    admin.does(
        () ->
            Beans.of(Attendances.class)
                .mark(session, List.of(Mark.tick(person, status, null)), null));
  }

  private static void come(Person admin, UUID session, WalkIn walkIn) throws Exception {
    admin.does(
        () -> {
          Beans.of(Attendances.class).addWalkIn(session, RequestKey.fresh(), walkIn, null);
          return null;
        });
  }

  private static List<String> indicators(Person admin) throws Exception {
    return admin.does(() -> Beans.of(Dashboard.class).all(FilterDraft.EMPTY)).stream()
        .map(each -> each.code() + " " + each.value())
        .toList();
  }

  private static Reckoning reckoning(Person admin, UUID session) throws Exception {
    return admin.does(() -> Beans.of(Reckonings.class).of(session));
  }

  private static List<AttendanceRow> rows(Person admin, UUID session) throws Exception {
    return admin.does(() -> Beans.of(Reckonings.class).rows(session));
  }
}
