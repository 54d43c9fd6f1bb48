package org.colloquy.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.attendance.boundary.KnownNames;
import org.colloquy.attendance.boundary.PresentShares;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.attendance.boundary.ReportedNames;
import org.colloquy.attendance.boundary.Reports;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** From the participant report of a video service to who was there. */
public interface ReportCases {

  /** Ten to eleven on the thirteenth of May 2026, as Zoom says it. */
  String ZOOM =
      """
      Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
      Ravi K (Ravi Kaveri),,05/13/2026 09:58:00 AM,05/13/2026 10:00:00 AM,2,Yes,Yes
      Ravi K (Ravi Kaveri),,05/13/2026 10:00:00 AM,05/13/2026 10:20:00 AM,20,Yes,No
      Ravi K (Ravi Kaveri),,05/13/2026 10:10:00 AM,05/13/2026 10:40:00 AM,30,Yes,No
      Ravi K (Ravi Kaveri),,05/13/2026 10:55:00 AM,05/13/2026 11:05:00 AM,10,Yes,No
      Dr. NUSRAT PADMA,,05/13/2026 10:00:00 AM,05/13/2026 10:29:59 AM,30,Yes,No
      Mei L,Mei@example.org,05/13/2026 10:00:00 AM,05/13/2026 11:00:00 AM,60,Yes,No
      Ravi K,,05/13/2026 10:00:00 AM,05/13/2026 11:00:00 AM,60,Yes,No
      iPhone,,05/13/2026 10:00:00 AM,05/13/2026 11:00:00 AM,60,Yes,No
      Ana's Notetaker (Otter.ai),,05/13/2026 10:00:00 AM,05/13/2026 11:00:00 AM,60,Yes,No
      Early,,05/13/2026 09:40:00 AM,05/13/2026 09:50:00 AM,10,Yes,No
      """;

  String UNIQUE =
      """
      Name (Original Name),User Email,Total Duration (Minutes),Guest
      iPhone,,60,Yes
      Ravi K (Ravi Kaveri),,60,Yes
      Mei L,Mei@example.org,60,Yes
      Dr. NUSRAT PADMA,,30,Yes
      Ravi K,,60,Yes
      Ana's Notetaker (Otter.ai),,60,Yes
      """;

  @Test
  default void aReportCountsOnceHoweverOftenItComes() throws Exception {
    Meeting meeting = Meeting.of("report-once");
    Person kaveri = meeting.registered("Ravi", "Kaveri");
    meeting.registered("Ravi", "Kumar");
    Person nusrat = meeting.registered("Nusrat", "Padma");
    Person mei = Person.of(meeting.network(), "Mei");
    meeting.over();

    ReportView applied = meeting.apply(ZOOM);

    assertThat(applied.report().platform()).isEqualTo("ZOOM");
    assertThat(applied.recognised().waiting()).isEqualTo(1);
    assertThat(applied.recognised().zoneStated()).isFalse();
    assertThat(applied.recognised().zone()).as("the session's, and said so").isEqualTo("UTC");
    Map<UUID, AttendanceList.Line> lines = meeting.lines();
    assertThat(lines.get(kaveri.id()).status()).isEqualTo(AttendanceStatus.PRESENT);
    assertThat(lines.get(kaveri.id()).seconds()).as("the union").isEqualTo(45 * 60);
    assertThat(lines.get(kaveri.id()).evidence()).isEqualTo(Evidence.REPORT);
    assertThat(lines.get(kaveri.id()).mode()).isEqualTo(AttendanceMode.ONLINE);
    assertThat(lines.get(nusrat.id()).status()).isEqualTo(AttendanceStatus.PARTIAL);
    assertThat(lines.get(nusrat.id()).seconds()).isEqualTo(29 * 60 + 59);
    assertThat(lines.get(mei.id()).standing()).isEqualTo(Standing.WALK_IN);
    // Both Ravis and the telephone are there; the note taker is left out.
    assertThat(meeting.tally())
        .isEqualTo(new Tally(3, 0, 4, 1, 1, 2, 2, 1, 1, 0, 1, 0, 45 * 60 + 1799 + 3 * 3600));
    assertThat(meeting.reports().openNames()).isEqualTo(3);

    List<String> backwards = new ArrayList<>(ZOOM.lines().skip(1).toList());
    Collections.reverse(backwards);
    String again = ZOOM.lines().findFirst().orElseThrow() + "\n" + String.join("\n", backwards);
    assertThat(meeting.bring(ZOOM, StandardCharsets.UTF_8).known()).isTrue();
    assertThat(meeting.apply(again, StandardCharsets.UTF_16).report().changed()).isZero();
    assertThat(meeting.apply(UNIQUE).report().saidNothingNew()).isTrue();
    assertThat(meeting.lines()).isEqualTo(lines);
    assertThat(
            meeting
                .admin()
                .does(
                    () ->
                        Beans.of(Reports.class)
                            .rows(meeting.session(), applied.report().id(), new PageRequest(0, 50))
                            .items()))
        .filteredOn(name -> name.originalName().equals("Ravi Kaveri"))
        .singleElement()
        .satisfies(name -> assertThat(name.reason()).isEqualTo(NameReason.ORIGINAL_NAME))
        .satisfies(name -> assertThat(name.stays()).hasSize(3));
  }

  @Test
  default void reportsAddUpAndOneThatIsTakenBackTakesItsRowsAlong() throws Exception {
    Meeting meeting = Meeting.of("report-several");
    Person ravi = meeting.registered("Ravi", "Kaveri");
    Person nusrat = meeting.registered("Nusrat", "Padma");
    meeting.over();
    UUID first = meeting.apply(zoom("Ravi Kaveri", "10:00:00", "10:20:00")).report().id();

    assertThat(meeting.lines().get(ravi.id()).status()).isEqualTo(AttendanceStatus.PARTIAL);
    ReportView second =
        meeting.apply(
            zoom("Ravi Kaveri", "10:15:00", "10:40:00")
                + zoomRow("Nusrat Padma", "10:00:00", "11:00:00"));
    assertThat(second.report().changed()).isEqualTo(2);
    assertThat(meeting.lines().get(ravi.id()).seconds()).isEqualTo(40 * 60);
    assertThat(meeting.lines().get(ravi.id()).status()).isEqualTo(AttendanceStatus.PRESENT);

    meeting.takeBack(first, null);
    assertThat(meeting.lines().get(ravi.id()).seconds()).isEqualTo(25 * 60);
    meeting.takeBack(second.report().id(), null);
    assertThat(meeting.lines().get(ravi.id()).status()).isNull();
    assertThat(meeting.lines().get(nusrat.id()).status()).isNull();
    assertThat(meeting.reports().reports()).isEmpty();
    assertThat(meeting.count("reported_name")).isZero();
    assertThat(meeting.count("stored_file where removed_at is null")).isZero();
  }

  @Test
  default void whatWasTickedByHandStaysUntilItIsTakenBack() throws Exception {
    Meeting meeting = Meeting.of("report-ticked");
    Person ravi = meeting.registered("Ravi", "Kaveri");
    meeting.over();
    meeting.mark(ravi, AttendanceStatus.EXCUSED, null);

    ReportView applied = meeting.apply(zoom("Ravi Kaveri", "10:00:00", "11:00:00"));

    assertThat(applied.report().changed()).isZero();
    assertThat(meeting.lines().get(ravi.id()).status()).isEqualTo(AttendanceStatus.EXCUSED);
    meeting.mark(ravi, null, null);
    assertThat(meeting.lines().get(ravi.id()).status())
        .as("as the report says")
        .isEqualTo(AttendanceStatus.PRESENT);
    assertThat(meeting.lines().get(ravi.id()).evidence()).isEqualTo(Evidence.REPORT);
  }

  /** The share goes by when it was held; afterwards a report is an adjustment with its reason. */
  @Test
  default void reconcilingCountsByWhenItWasHeldAndReportsThatComeLaterAreAdjustments()
      throws Exception {
    Meeting meeting = Meeting.of("report-official");
    Person ravi = meeting.registered("Ravi", "Kaveri");
    Person nusrat = meeting.registered("Nusrat", "Padma");
    meeting.over();
    meeting.apply(zoom("Ravi Kaveri", "10:30:00", "11:15:00"));
    assertThat(meeting.lines().get(ravi.id()).seconds()).as("half is enough").isEqualTo(1800);
    assertThat(meeting.lines().get(ravi.id()).status()).isEqualTo(AttendanceStatus.PRESENT);

    meeting
        .admin()
        .does(
            () ->
                Beans.of(Reckonings.class)
                    .reconcile(meeting.session(), List.of("2026-05-13T10:10/2026-05-13T11:15")));

    assertThat(meeting.lines().get(ravi.id()).seconds()).as("of 65 minutes").isEqualTo(45 * 60);
    assertThat(meeting.lines().get(nusrat.id()).evidence()).isEqualTo(Evidence.NONE);
    UUID late =
        meeting.bring(zoom("Nusrat Padma", "10:00:00", "11:00:00"), StandardCharsets.UTF_8).id();
    assertThatThrownBy(() -> meeting.applied(late, null))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly("reason"));
    assertThat(meeting.applied(late, "The second room.").report().changed()).isEqualTo(1);
    assertThat(meeting.tally().attendances()).isEqualTo(2);
    meeting.takeBack(late, "It was another room.");

    Reckoning reckoning =
        meeting.admin().does(() -> Beans.of(Reckonings.class).of(meeting.session()));
    assertThat(reckoning.now()).isEqualTo(reckoning.reconciled());
    assertThat(reckoning.adjustments())
        .extracting(Reckoning.Change::reason)
        .containsExactly("The second room.", "It was another room.");
    assertThat(reckoning.adjustments().get(0).after()).isEqualTo("PRESENT ONLINE PERSON 50 min");
  }

  @Test
  default void walkInsAndTheUnidentifiedCountAndHostsAndProgramsDoNot() throws Exception {
    Meeting meeting = Meeting.of("report-walk-ins");
    StringBuilder report = new StringBuilder(meetingLines());
    for (int i = 0; i < 10; i++) {
      String family = "Seat" + (char) ('a' + i);
      meeting.registered("Holder", family);
      if (i < 7) {
        report.append(zoomRow("Holder " + family, "10:00:00", i < 6 ? "11:00:00" : "10:10:00"));
      }
    }
    for (int i = 0; i < 4; i++) {
      String given = "Walker" + (char) ('a' + i);
      Person.of(meeting.network(), given);
      report.append(zoomRow(given, given + "@example.org", "10:00:00", "11:00:00"));
    }
    report.append(zoomRow("iPhone", "10:00:00", "11:00:00"));
    report.append(zoomRow("Asha", "asha@clinic.example", "09:50:00", "11:00:00"));
    report.append(zoomRow("Ana's Notetaker (Otter.ai)", "10:00:00", "11:00:00"));
    meeting.over();

    meeting.apply(report.toString());

    Tally tally = meeting.tally();
    assertThat(tally).isEqualTo(new Tally(10, 0, 11, 6, 4, 10, 1, 1, 3, 0, 2, 0, 11 * 3600 + 600));
    assertThat(tally.ratio()).hasToString("110.0");
    assertThat(tally.showUpRate()).hasToString("60.0");
  }

  @Test
  default void durationsAloneCountAtMostWhatCanHaveBeenAndAreMarked() throws Exception {
    Meeting meeting = Meeting.of("report-durations");
    Person ravi = meeting.registered("Ravi", "Kaveri");
    meeting.over();

    meeting.apply(
        "Name (Original Name),User Email,Total Duration (Minutes),Guest\nRavi Kaveri,,75,Yes\n");

    AttendanceList.Line line = meeting.lines().get(ravi.id());
    assertThat(line.seconds()).isEqualTo(3600);
    assertThat(line.durationOnly()).isTrue();
    assertThat(meeting.tally().assumed()).isZero();
  }

  @Test
  default void whatCannotCountIsAskedAboutOrRefusedAndNothingIsKept() throws Exception {
    Meeting meeting = Meeting.of("report-refused");
    assertThatThrownBy(() -> meeting.bring(ZOOM, StandardCharsets.UTF_8))
        .as("it has not begun")
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("session-to-come"));
    meeting.over();
    String registrations =
        """
        First Name,Last Name,Email,Registration Time,Approval Status
        Ravi,Kaveri,ravi@example.org,"May 1, 2026 10:00:00",approved
        """;
    String unreadable =
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
            + "Ravi,,later,never,x,Yes\n";
    for (String wrong : List.of(registrations, unreadable, "Good morning.\n", " ")) {
      assertThatThrownBy(() -> meeting.bring(wrong, StandardCharsets.UTF_8))
          .as(wrong)
          .isInstanceOfSatisfying(
              Invalid.class,
              invalid ->
                  assertThat(invalid.faults()).extracting(Fault::field).containsExactly("file"));
    }
    assertThat(meeting.count("attendance_report")).isZero();
    assertThat(meeting.count("stored_file")).isZero();

    UUID elsewhere =
        meeting.bring(zoom("Ravi", "02:00:00", "03:00:00"), StandardCharsets.UTF_8).id();
    assertThat(meeting.get(elsewhere).recognised().elsewhere()).isTrue();
    assertThatThrownBy(() -> meeting.applied(elsewhere, null))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(Fault::field)
                    .containsExactly("sameSession"));
    assertThat(
            meeting
                .answer(elsewhere, new ReportAnswers("America/New_York", null, null, false))
                .recognised()
                .elsewhere())
        .as("two in New York is six in the morning")
        .isTrue();
    meeting.answer(elsewhere, new ReportAnswers("Pacific/Pitcairn", null, null, false));
    assertThat(meeting.applied(elsewhere, null).report().changed())
        .as("two in Adamstown is ten")
        .isEqualTo(1);
    UUID either =
        meeting
            .bring(
                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                    + "Ravi,,05/06/2026 10:00:00,05/06/2026 11:00:00,60,Yes\n",
                StandardCharsets.UTF_8)
            .id();
    assertThat(meeting.get(either).recognised().orderAsked()).isNotNull();
    assertThatThrownBy(() -> meeting.applied(either, null))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly("order"));
  }

  /** An iPhone is named once; the network knows it from then on, until that is forgotten. */
  @Test
  default void whoANameIsIsSaidOnceAndRememberedUntilItIsForgotten() throws Exception {
    Meeting meeting = Meeting.of("report-names");
    Person kaveri = meeting.registered("Ravi", "Kaveri");
    Person kumar = meeting.registered("Ravi", "Kumar");
    Person stranger = Person.of(meeting.network(), "Stranger");
    meeting.over();
    meeting.apply(
        zoom("Ravi K", "10:00:00", "11:00:00")
            + zoomRow("iPhone", "10:00:00", "10:50:00")
            + zoomRow("कावेरी रवि", "10:00:00", "11:00:00")
            + zoomRow("Room 4", "10:00:00", "11:00:00"));

    Map<String, NameView> names = meeting.names();
    assertThat(names.get("Ravi K").suggestions())
        .extracting(NameView.Suggested::person)
        .containsExactlyInAnyOrder(kaveri.id(), kumar.id());
    assertThat(names.get("कावेरी रवि").person()).isNull();
    assertThat(names.get("कावेरी रवि").suggestions())
        .extracting(NameView.Suggested::person)
        .contains(kaveri.id());
    assertThat(names.get("iPhone").suggestions()).isEmpty();
    assertThatThrownBy(() -> meeting.decide("iPhone", NameDecision.As.PERSON, stranger.id(), null))
        .as("neither suggested nor in the list")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meeting.decide("iPhone", NameDecision.As.CONTACT, null, "@"))
        .isInstanceOf(Invalid.class);
    meeting.decide("iPhone", NameDecision.As.PERSON, kaveri.id(), null);
    meeting.decide("Ravi K", NameDecision.As.PERSON, kumar.id(), null);
    meeting.decide("कावेरी रवि", NameDecision.As.CONTACT, null, "ravi@elsewhere.example");
    meeting.decide("Room 4", NameDecision.As.NOT_A_PERSON, null, null);

    assertThat(meeting.lines().get(kaveri.id()).seconds()).isEqualTo(3000);
    assertThat(meeting.lines().get(kumar.id()).status()).isEqualTo(AttendanceStatus.PRESENT);
    assertThat(meeting.tally())
        .isEqualTo(new Tally(2, 0, 3, 2, 1, 3, 0, 0, 0, 0, 1, 0, 3000 + 7200));
    meeting.decide("iPhone", NameDecision.As.UNKNOWN, null, null);
    assertThat(meeting.lines().get(kaveri.id()).status()).isNull();
    assertThat(meeting.tally().unidentified()).isEqualTo(1);
    meeting.decide("iPhone", NameDecision.As.PERSON, kaveri.id(), null);

    Meeting next = meeting.next();
    next.over();
    next.apply(zoom("IPHONE", "10:00:00", "11:00:00") + zoomRow("room 4", "10:00:00", "11:00:00"));
    assertThat(next.lines().get(kaveri.id()).status()).isEqualTo(AttendanceStatus.PRESENT);
    assertThat(next.tally().excluded()).isEqualTo(1);
    List<KnownName> known =
        next.admin().does(() -> Beans.of(KnownNames.class).list(PageRequest.page(0))).items();
    assertThat(known).extracting(KnownName::name).contains("iPhone", "Room 4", "Ravi K");
    for (KnownName each : known) {
      next.admin().does(() -> Beans.of(KnownNames.class).forget(each.id()));
    }
    Meeting last = meeting.next();
    last.over();
    last.apply(zoom("iPhone", "10:00:00", "11:00:00"));
    assertThat(last.tally().unidentified()).isEqualTo(1);
  }

  @Test
  default void anotherShareCountsWhatIsNotOfficialYet() throws Exception {
    Meeting meeting = Meeting.of("report-share");
    Person ravi = meeting.registered("Ravi", "Kaveri");
    meeting.over();
    meeting.apply(zoom("Ravi Kaveri", "10:00:00", "10:40:00"));
    assertThat(meeting.lines().get(ravi.id()).status()).isEqualTo(AttendanceStatus.PRESENT);
    assertThatThrownBy(() -> meeting.share(101))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly("percent"));

    assertThat(meeting.share(80)).isEqualTo(1);
    assertThat(meeting.lines().get(ravi.id()).status()).isEqualTo(AttendanceStatus.PARTIAL);
    meeting.admin().does(() -> Beans.of(Reckonings.class).reconcile(meeting.session(), List.of()));
    assertThat(meeting.share(50)).isZero();
    assertThat(meeting.lines().get(ravi.id()).status())
        .as("official by the share of then")
        .isEqualTo(AttendanceStatus.PARTIAL);
  }

  @Test
  default void tenThousandRowsAreCountedByATaskInFewStatementsAndOneMoreIsRefused()
      throws Exception {
    Meeting meeting = Meeting.of("report-large");
    meeting.over();
    StringBuilder report =
        new StringBuilder(
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n");
    for (int row = 0; row < 10_000; row++) {
      String name = "Person" + (row % 2_500);
      report.append(
          zoomRow(name, name + "@example.org", "10:00:00", "10:" + (10 + row % 50) + ":00"));
    }
    UUID brought = meeting.bring(report.toString(), StandardCharsets.UTF_8).id();
    long before = writes();
    ReportView applied = meeting.applied(brought, null);
    long written = writes() - before;

    assertThat(applied.report().task()).as("long work").isNotNull();
    assertThat(written).as("statements for 5,000 rows, and what else goes on").isLessThan(400);
    assertThat(meeting.count("reported_name")).isEqualTo(2_500);
    assertThat(meeting.count("attendance")).isEqualTo(2_500);
    assertThat(meeting.applied(brought, null).report().task())
        .as("asked for again it is the same")
        .isEqualTo(applied.report().task());
    assertThat(applied.report().rows()).isEqualTo(10_000);
    assertThat(applied.report().names()).isEqualTo(2_500);
    assertThat(applied.report().changed()).isEqualTo(2_500);
    report.append(zoomRow("One More", "", "10:00:00", "11:00:00"));
    assertThatThrownBy(() -> meeting.bring(report.toString(), StandardCharsets.UTF_8))
        .isInstanceOf(Invalid.class);
  }

  /** How many statements that write rows the server was sent by now. */
  private static long writes() {
    return Stream.of("Com_insert", "Com_update")
        .mapToLong(
            name ->
                Networks.sql()
                    .first("SHOW GLOBAL STATUS LIKE '" + name + "'", row -> row.getLong(2))
                    .orElseThrow())
        .sum();
  }

  private static String zoom(String name, String from, String until) {
    return "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        + zoomRow(name, from, until);
  }

  private static String meetingLines() {
    return "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
        + "852 1848,Safer births,05/13/2026 09:50:00,05/13/2026 11:05:00,asha@clinic.example,75,9\n"
        + "\nName (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
  }

  private static String zoomRow(String name, String from, String until) {
    return zoomRow(name, "", from, until);
  }

  private static String zoomRow(String name, String email, String from, String until) {
    return String.join(",", name, email, "05/13/2026 " + from, "05/13/2026 " + until, "", "Yes")
        + "\n";
  }

  /** A session from ten to eleven, to which people come. */
  record Meeting(Tenant network, Person admin, UUID session) {

    static Meeting of(String slug) throws Exception {
      Tenant network = Networks.make(slug);
      Beans.of(BusinessClock.class)
          .move(
              Optional.of(network.id()),
              MovedTime.standingAt(Instant.parse("2026-05-01T10:00:00Z")));
      Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
      return new Meeting(network, admin, planned(admin));
    }

    private static UUID planned(Person admin) throws Exception {
      return admin.does(
          () ->
              Beans.of(SessionPlanning.class)
                  .create(
                      RequestKey.fresh(),
                      SampleDraft.titled("Safer births")
                          .with("start", "2026-05-13T10:00")
                          .with("end", "2026-05-13T11:00")
                          .with("zone", "UTC")
                          .draft(),
                      true));
    }

    Person registered(String given, String family) throws Exception {
      Person person = Person.of(network, given + family);
      Networks.sql()
          .update(
              "UPDATE `"
                  + network.schema()
                  + "`.member SET given_name = ?, family_name = ? WHERE id = ?",
              given,
              family,
              person.id());
      person.does(() -> Beans.of(Registrations.class).register(session));
      return person;
    }

    /** Another one of the same network, planned for the same hour. */
    Meeting next() throws Exception {
      Beans.of(BusinessClock.class)
          .move(
              Optional.of(network.id()),
              MovedTime.standingAt(Instant.parse("2026-05-02T10:00:00Z")));
      return new Meeting(network, admin, planned(admin));
    }

    Map<String, NameView> names() throws Exception {
      return admin
          .does(() -> Beans.of(ReportedNames.class).list(session, false, PageRequest.page(0)))
          .items()
          .stream()
          .collect(Collectors.toMap(NameView::name, Function.identity()));
    }

    void decide(String name, NameDecision.As as, UUID person, String email) throws Exception {
      UUID who = names().get(name).who();
      admin.does(
          () ->
              Beans.of(ReportedNames.class)
                  .decide(
                      session,
                      who,
                      new NameDecision(as, person, "Ravi Kaveri", email, true),
                      null));
    }

    int share(int percent) throws Exception {
      return admin.does(() -> Beans.of(PresentShares.class).set(percent));
    }

    void over() {
      Beans.of(BusinessClock.class)
          .move(
              Optional.of(network.id()),
              MovedTime.standingAt(Instant.parse("2026-05-14T10:00:00Z")));
    }

    BroughtReport bring(String text, Charset charset) throws Exception {
      return admin.does(
          () ->
              Beans.of(Reports.class)
                  .bring(
                      session,
                      RequestKey.fresh(),
                      "report.csv",
                      new ByteArrayInputStream(text.getBytes(charset))));
    }

    ReportView get(UUID report) throws Exception {
      return admin.does(() -> Beans.of(Reports.class).get(session, report));
    }

    ReportView answer(UUID report, ReportAnswers answers) throws Exception {
      return admin.does(() -> Beans.of(Reports.class).answer(session, report, answers));
    }

    ReportView apply(String text) throws Exception {
      return apply(text, StandardCharsets.UTF_8);
    }

    ReportView apply(String text, Charset charset) throws Exception {
      return applied(bring(text, charset).id(), null);
    }

    /** With the task that applies it come to its end, where it takes one. */
    ReportView applied(UUID report, String reason) throws Exception {
      ReportView view = admin.does(() -> Beans.of(Reports.class).apply(session, report, reason));
      if (view.report().underWay()) {
        ExchangeWorld.await(() -> get(report).report().applied());
        return get(report);
      }
      return view;
    }

    void takeBack(UUID report, String reason) throws Exception {
      admin.does(() -> Beans.of(Reports.class).takeBack(session, report, reason));
    }

    void mark(Person person, AttendanceStatus status, String reason) throws Exception {
      admin.does(
          () ->
              Beans.of(Attendances.class)
                  .mark(session, Arrays.asList(Mark.tick(person.id(), status, null)), reason));
    }

    ReportList reports() throws Exception {
      return admin.does(() -> Beans.of(Reports.class).list(session));
    }

    Map<UUID, AttendanceList.Line> lines() throws Exception {
      return admin.does(() -> Beans.of(Attendances.class).list(session)).lines().stream()
          .collect(Collectors.toMap(AttendanceList.Line::person, Function.identity()));
    }

    Tally tally() throws Exception {
      return admin.does(() -> Beans.of(Reckonings.class).of(session)).now();
    }

    long count(String table) {
      return Networks.sql()
          .first("SELECT COUNT(*) FROM `" + network.schema() + "`." + table, row -> row.getLong(1))
          .orElseThrow();
    }
  }
}
