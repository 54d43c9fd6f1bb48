package org.colloquy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Sittings;
import org.junit.jupiter.api.Test;

/** What a report leaves open is asked for, and what is no report is refused with a reason. */
class DoubtfulReportsTest {

  private static final String ZOOM =
      "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";

  @Test
  void aFileWithNothingInItIsRefused() {
    for (var nothing : List.of("", "\uFEFF", " \r\n\n \t\n", "\uFEFF\n;;;\n")) {
      assertThatThrownBy(() -> read(nothing)).as(nothing).hasMessageContaining("reports.empty");
    }
  }

  @Test
  void headingsAloneAreRefused() {
    for (var headings :
        List.of(
            ZOOM,
            "Full Name\tUser Action\tTimestamp\n",
            "Meeting ID,Topic,Start Time,End Time\n1,Births,13/05/2026 10:00,13/05/2026 11:00\n\n"
                + ZOOM,
            "1. Summary\nMeeting title\tBirths\n\n2. Participants\nName\tFirst Join\tLast Leave\n",
            "First name,Last name,Email,Duration,Time joined,Time exited\n",
            "name\n")) {
      assertThatThrownBy(() -> read(headings))
          .as(headings)
          .hasMessageContaining("reports.headings.only");
    }
  }

  @Test
  void aTableOfSomethingElseIsRefused() {
    for (var other :
        List.of(
            "sku,price,stock\nA1,3.50,12\nA2,4.00,7\n",
            "Dear all,\nthank you for coming.\nBest wishes\n",
            "{\"users\": 3}",
            "{\"meeting\": {}}",
            "{\"users\": {",
            "{\"users\": " + "[".repeat(100_000),
            "\"" + "never closed ".repeat(10_000))) {
      assertThatThrownBy(() -> read(other))
          .as(other.substring(0, 11))
          .isInstanceOf(Invalid.class)
          .hasMessageContaining("reports.unknown");
    }
  }

  @Test
  void tooMuchIsRefusedBeforeAllOfItIsRead() {
    var endless =
        new InputStream() {
          private long count;

          @Override
          public int read() {
            count++;
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            count += length;
            return length;
          }
        };

    assertThatThrownBy(() -> ParticipantReports.read(endless, ReportHints.none()))
        .hasMessageContaining("reports.large");
    assertThat(endless.count).isLessThan(30_000_000);
    assertThatThrownBy(() -> read(ZOOM + "Ada,,,,5,No\n".repeat(50_001)))
        .hasMessageContaining("reports.rows");
  }

  @Test
  void anArchiveIsNoReportHoweverSmall() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (var i = 0; i < 100; i++) {
        zip.write(new byte[1_000_000]);
      }
    }

    assertThatThrownBy(() -> read(bytes.toByteArray(), ReportHints.none()))
        .hasMessageContaining("imports.unreadable");
  }

  @Test
  void whateverTheBytesThereIsAReportOrAReason() {
    var random = new Random(7);
    for (var i = 0; i < 300; i++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      var letters = new byte[bytes.length];
      for (var j = 0; j < bytes.length; j++) {
        letters[j] = (byte) ",;\t\n\"aN1:/@ {}-=".charAt(Math.floorMod(bytes[j], 16));
      }
      for (var each : List.of(bytes, letters)) {
        try {
          assertThat(read(each, ReportHints.none())).isNotNull();
        } catch (Invalid e) {
          assertThat(e.faults()).hasSize(1);
        }
      }
    }
  }

  @Test
  void aStreamThatBreaksIsToldSo() throws IOException {
    var broken = InputStream.nullInputStream();
    broken.close();

    assertThatThrownBy(() -> ParticipantReports.read(broken, ReportHints.none()))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("upload-broken"));
  }

  @Test
  void linesThatAreNotUnderstoodAreNamedAndTheOthersRead() {
    var report =
        read(
            ZOOM
                + "=HYPERLINK(\"x\"),,13/05/2026 10:00,13/05/2026 10:30,30,No\n"
                + "Ravi Kaveri,no address,13/05/2026 10:00,13/05/2026 10:30,30,No\n"
                + ",,13/05/2026 10:00,13/05/2026 10:30,30,No\n"
                + "Mei Lin,,soon,13/05/2026 10:30,30,No\n"
                + "Nusrat Padma,,13/05/2026 10:30,13/05/2026 10:00,30,No\n"
                + "Zoé,,,,,No\n"
                + "\"Ana\u202e\u0000 \t Silva\",,13/05/2026 10:00,,15,No\n");

    assertThat(report.unread())
        .extracting(unread -> unread.line() + " " + unread.reason())
        .containsExactly(
            "2 formula", "4 name-missing", "5 time", "6 times-reversed", "7 times-missing");
    assertThat(ParticipantReportsTest.rows(report))
        .containsExactly(
            "3 Ravi Kaveri 2026-05-13T10:00 2026-05-13T10:30 PT30M",
            "8 Ana Silva 2026-05-13T10:00 open PT15M");
  }

  @Test
  void namesInBracketsAreThoseBeforeOnlyInZoomAndOnlyWhereTheyAreNames() {
    assertThat(WrittenName.of("Kaveri (Ravi) Clinic (Ravi Kaveri)", true))
        .isEqualTo(
            new WrittenName(
                "Kaveri (Ravi) Clinic", "Ravi Kaveri", "Kaveri (Ravi) Clinic (Ravi Kaveri)"));
    assertThat(WrittenName.of("RK (Ravi Kaveri (HQ))", true).before())
        .isEqualTo("Ravi Kaveri (HQ)");
    for (var whole :
        List.of("Ana (she/her)", "Ana (Host)", "Ana ()", "(Ana)", "Ana)", "Ana", "((", "Ana (x")) {
      assertThat(WrittenName.of(whole, true)).isEqualTo(new WrittenName(whole, "", whole));
    }
    assertThat(WrittenName.of("Ana (Ana Silva)", false).before()).isEmpty();
  }

  @Test
  void whoAttendsAWebinarByPhoneIsNoHost() {
    var report =
        read(
            "Host Details\nAttended,User Name (Original Name),Join Time,Leave Time\n"
                + "Yes,Asha,13/05/2026 10:00,13/05/2026 11:00\n"
                + "Attendee Details\nAttended,User Name (Original Name),Join Time,Leave Time\n"
                + "Yes,Ravi,13/05/2026 10:00,13/05/2026 11:00\n"
                + "Other Attended\nUser Name,Join Time,Leave Time\n"
                + "15551234,13/05/2026 10:00,13/05/2026 10:30\n");

    assertThat(ParticipantReportsTest.rows(report))
        .containsExactly(
            "3 Asha 2026-05-13T10:00 2026-05-13T11:00 PT1H HOST_OR_FACULTY",
            "6 Ravi 2026-05-13T10:00 2026-05-13T11:00 PT1H",
            "9 15551234 2026-05-13T10:00 2026-05-13T10:30 PT30M");
  }

  @Test
  void datesWithoutTimesAreNoStays() {
    var list = "Kdo,Narozen,Vstoupil,Kontakt\nRavi,1980-01-02,1980-01-03,r@a.example\n";

    assertThat(read(list).columns())
        .extracting(ReportedColumn::meaning)
        .containsExactly(null, null, null, ReportColumn.EMAIL);
    var far = "Name,A,B\nRavi,1980-01-02 10:00,1999-01-03 10:00\n";
    assertThat(read(far).rows().get(0).from()).as("nobody stays for years").isNull();
  }

  @Test
  void aNumberedListOfNamesIsNoReportOfTeams() {
    assertThat(ParticipantReportsTest.rows(read("Name\n1. Ravi\n2. Mei\nZoé\n")))
        .containsExactly("2 1. Ravi alone", "3 2. Mei alone", "4 Zoé alone");
  }

  @Test
  void aDayAndMonthThatAreEqualNeedNoOrder() {
    var webinar =
        read(
            "Attended,User Name (Original Name),Registration Time,Join Time,Leave Time\n"
                + "Yes,Ravi,04/05/2026 09:00,05/05/2026 10:00,05/05/2026 11:00\n");

    assertThat(webinar.orderQuestion()).isEmpty();
    assertThat(ParticipantReportsTest.rows(webinar))
        .containsExactly("2 Ravi 2026-05-05T10:00 2026-05-05T11:00 PT1H");
  }

  @Test
  void aLongListOfUnknownWordsTakesNoLonger() {
    var rows = new StringBuilder("Kdo\tCo\tKdy\n");
    for (var i = 0; i < 20_000; i++) {
      rows.append("P" + i).append("\tin\t13.05.2026 10:00:00\n");
      rows.append("P" + i).append("\tout\t13.05.2026 10:30:00\n");
    }

    assertThat(read(rows.toString()).rows()).hasSize(20_000);
  }

  @Test
  void oneNumberAboveTwelveDecidesForTheWholeColumn() {
    assertThat(order("05/06/2026 10:00", "05/13/2026 10:00", ReportHints.none()).order())
        .contains(DateOrder.MONTH_FIRST);
    assertThat(order("05/06/2026 10:00", "13/05/2026 10:00", ReportHints.none()).order())
        .contains(DateOrder.DAY_FIRST);
  }

  @Test
  void nobodyStaysForAMonth() {
    var night = read(ZOOM + "Ada,,04/05/2026 23:50,05/05/2026 00:10,20,No\n");

    assertThat(night.order()).contains(DateOrder.DAY_FIRST);
  }

  @Test
  void theDayOfTheSessionDecidesWhereTheDatesDoNot() {
    var held = List.of(LocalDate.of(2026, 6, 5));

    assertThat(order("05/06/2026 10:00", "05/06/2026 10:01", ReportHints.none().on(held)).order())
        .contains(DateOrder.DAY_FIRST);
    assertThat(order("06/05/2026 10:00", "06/05/2026 10:01", ReportHints.none().on(held)).order())
        .contains(DateOrder.MONTH_FIRST);
    assertThat(order("06/04/2026 23:59", "06/04/2026 23:59", ReportHints.none().on(held)).order())
        .as("by another clock it was the evening before")
        .contains(DateOrder.MONTH_FIRST);
    var both = List.of(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 6, 5));
    assertThat(
            order("06/05/2026 10:00", "06/05/2026 10:01", ReportHints.none().on(both))
                .orderQuestion())
        .isPresent();
  }

  @Test
  void whereBothFitItIsAskedAndNeverGuessed() {
    var open = order("05/06/2026 10:00", "05/06/2026 10:01", ReportHints.none());

    assertThat(open.order()).isEmpty();
    assertThat(open.orderQuestion())
        .contains(
            new OrderQuestion(
                "05/06/2026 10:00", LocalDate.of(2026, 6, 5), LocalDate.of(2026, 5, 6)));
    assertThat(open.rows()).hasSize(2).allMatch(row -> row.from() == null && row.until() == null);

    var said =
        order("05/06/2026 10:00", "05/06/2026 10:01", ReportHints.none().by(DateOrder.MONTH_FIRST));
    assertThat(said.orderQuestion()).isEmpty();
    assertThat(said.rows().get(0).from()).isEqualTo("2026-05-06T10:00:00");

    var same = order("05/05/2026 10:00", "05/05/2026 10:01", ReportHints.none());
    assertThat(same.orderQuestion()).as("it makes no difference").isEmpty();
    assertThat(same.rows().get(0).from()).isEqualTo("2026-05-05T10:00:00");
  }

  @Test
  void whatTheDatesProveGoesBeforeWhatSomebodySaid() {
    var wrong = ReportHints.none().by(DateOrder.DAY_FIRST);

    assertThat(order("05/06/2026 10:00", "05/13/2026 10:00", wrong).order())
        .contains(DateOrder.MONTH_FIRST);
  }

  @Test
  void datesOfBothOrdersAreAskedAboutAndTheOthersNamed() {
    var mixed = order("08/20/2026 10:00", "15/08/2026 10:00", ReportHints.none());
    assertThat(mixed.orderQuestion()).isPresent();

    var said =
        order("08/20/2026 10:00", "15/08/2026 10:00", ReportHints.none().by(DateOrder.DAY_FIRST));
    assertThat(said.rows()).extracting(ReportedStay::line).containsExactly(3);
    assertThat(said.unread()).extracting(Unread::line).containsExactly(2);
  }

  @Test
  void teamsIsKnownByItsShapeInALanguageThatNobodyTaughtUs() {
    var report =
        read(
            "1. Souhrn\n"
                + "Název\tPorody\n"
                + "X\t2\n"
                + "Od\t13.05.2026 10:00:00\n"
                + "Do\t13.05.2026 11:00:00\n\n"
                + "2. Kdo\n"
                + "A\tB\tC\tD\tE\tF\tG\n"
                + "Ravi\t13.05.2026 10:00:00\t13.05.2026 10:30:00\t30m 0s\tr@a.example\tr@a.example"
                + "\tH\n"
                + "\n"
                + "3. Co\n"
                + "A\tB\tC\tD\tE\tG\n"
                + "Ravi\t13.05.2026 10:00:00\t13.05.2026 10:10:00\t10m 0s\tr@a.example\tH\n"
                + "Ravi\t13.05.2026 10:20:00\t13.05.2026 10:30:00\t10m 0s\tr@a.example\tH\n");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_SECTIONS);
    assertThat(report.meeting().title()).isEqualTo("Porody");
    assertThat(report.meeting().until()).isEqualTo("2026-05-13T11:00:00");
    assertThat(ParticipantReportsTest.rows(report))
        .containsExactly(
            "13 Ravi <r@a.example> 2026-05-13T10:00 2026-05-13T10:10 PT10M",
            "14 Ravi <r@a.example> 2026-05-13T10:20 2026-05-13T10:30 PT10M");
  }

  @Test
  void theListOfTeamsIsKnownByItsShapeToo() {
    var report =
        read(
            "Kdo\tCo\tKdy\nRavi\tpřišel\t13.05.2026 10:00:00\nMei\tpřišel\t13.05.2026 10:01:00\n"
                + "Ravi\todešel\t13.05.2026 10:30:00\nMei\todešel\t13.05.2026 10:31:00\n"
                + "Ravi\todešel\t13.05.2026 10:40:00\n");

    assertThat(ParticipantReportsTest.rows(report))
        .containsExactly(
            "2 Ravi 2026-05-13T10:00 2026-05-13T10:30 PT30M",
            "3 Mei 2026-05-13T10:01 2026-05-13T10:31 PT30M");
    assertThat(report.unread())
        .containsExactly(
            new Unread(6, "left-without-joining", "Ravi | odešel | 13.05.2026 10:40:00"));
  }

  @Test
  void theDashboardIsKnownByItsShapeInAnyLanguage() {
    var report =
        read(
            "A,B,C,D,E,F,G,H,I,J,K,L\n"
                + "\"Ravi\",\"FALSE\",\"2\",\"00:00:10\",\"00:00:00\",\"0\",\"0\",\"1\",\"1\","
                + "\"13/05/2026, 10:00:00\",\"13/05/2026, 11:00:00\",\"00:45:30\"\n");

    assertThat(report.layout()).isEqualTo(ReportLayout.DASHBOARD);
    assertThat(ParticipantReportsTest.rows(report))
        .containsExactly("2 Ravi 2026-05-13T10:00 2026-05-13T11:00 PT45M30S alone");
  }

  @Test
  void headingsThatNobodyKnowsAreAskedAboutAndLearnt() {
    var list = "Kdo;Kde;Kontakt;Příchod\nRavi;Vientiane;r@a.example;2026-05-13 10:00\n";
    assertThat(read(list).asksForHeadings()).isTrue();
    assertThat(read("Kontakt\nr@a.example\n").asksForHeadings()).isFalse();
    assertThat(read(list).columns())
        .as("an address is known by its look")
        .extracting(ReportedColumn::meaning)
        .containsExactly(null, null, ReportColumn.EMAIL, null);

    var names = "Kdo;Příchod\nRavi;2026-05-13 10:00\n";
    var open = read(names);
    assertThat(open.asksForHeadings()).isTrue();
    assertThat(open.rows()).isEmpty();
    assertThat(open.columns().get(0))
        .isEqualTo(new ReportedColumn(1, "Kdo", null, List.of("Ravi")));

    var learnt =
        Map.of(
            ParticipantReports.heading("KDO:"), ReportColumn.NAME,
            ParticipantReports.heading("příchod"), ReportColumn.JOIN);
    assertThat(ParticipantReportsTest.rows(read(names, ReportHints.none().knowing(learnt))))
        .containsExactly("2 Ravi 2026-05-13T10:00 open");
  }

  @Test
  void aFirstRowWithAnAddressIsNoHeading() {
    assertThat(ParticipantReportsTest.rows(read("Ravi;r@a.example\nMei;m@a.example\n")))
        .containsExactly("1 Ravi <r@a.example> alone", "2 Mei <m@a.example> alone");
  }

  @Test
  void inFrenchTheNameIsTheOtherHalfOfTheFirstName() {
    assertThat(ParticipantReportsTest.rows(read("Nom,Prénom,Courriel\nNdiaye,Zoé,\n")))
        .containsExactly("2 Zoé Ndiaye alone");
  }

  @Test
  void timesThatSayTheirOffsetNeedNoZone() {
    var report =
        read(
            "Name,Join,Left\nRavi,2026-05-13T17:00:00+07:00,2026-05-13T10:30:00Z\n"
                + "Mei,2026-05-13T17:00:00,2026-05-13T17:30:00\n");

    assertThat(report.zone()).contains(ZoneOffset.UTC);
    assertThat(ParticipantReportsTest.rows(report))
        .containsExactly("2 Ravi 2026-05-13T10:00 2026-05-13T10:30 PT30M");
    assertThat(report.unread()).extracting(Unread::line).containsExactly(3);
  }

  @Test
  void theHourThatComesTwiceIsTheOneThatFitsTheDuration() {
    var london = ZoneId.of("Europe/London");
    var report =
        read(
            ZOOM
                + "Ada,,25/10/2026 01:30,25/10/2026 01:50,20,No\n"
                + "Ben,,25/10/2026 01:30,25/10/2026 01:50,80,No\n"
                + "Cy,,25/10/2026 01:50,25/10/2026 01:30,40,No\n");

    assertThat(report.rows().get(0).stay(london, ""))
        .isEqualTo(
            new Stay(
                "",
                Instant.parse("2026-10-25T00:30:00Z"),
                Instant.parse("2026-10-25T00:50:00Z"),
                Duration.ofMinutes(20),
                false));
    assertThat(report.rows().get(1).stay(london, "").until()).isEqualTo("2026-10-25T01:50:00Z");
    assertThat(report.unread()).as("by one clock it runs backwards").hasSize(1);
  }

  @Test
  void ofASumTheWidestHoursAreTaken() {
    var early = LocalDateTime.of(2026, 10, 25, 1, 30);
    var sum =
        new ReportedStay(
            2,
            "Ada",
            "",
            null,
            early,
            early.plusMinutes(20),
            Duration.ofMinutes(20),
            true,
            RowRole.PARTICIPANT,
            false);

    var stay = sum.stay(ZoneId.of("Europe/London"), "");

    assertThat(Duration.between(stay.from(), stay.until())).isEqualTo(Duration.ofMinutes(80));
  }

  @Test
  void aReportOfAnotherMeetingIsSeen() {
    var report = read(ZOOM + "Ada,,13/05/2026 10:00,13/05/2026 10:30,30,No\n");
    var session =
        Sittings.of(Instant.parse("2026-05-13T03:00:00Z"), Instant.parse("2026-05-13T04:00:00Z"));

    assertThat(report.meets(session, ZoneId.of("Asia/Vientiane"))).isTrue();
    assertThat(report.meets(session, ZoneOffset.UTC)).isFalse();
    assertThat(read("Name,Duration\nAda,30\n").meets(session, ZoneOffset.UTC))
        .as("nobody can tell")
        .isTrue();
  }

  private static ParticipantReport order(String first, String second, ReportHints hints) {
    return read(
        ZOOM + "Ada,," + first + "," + first + ",0,No\n" + "Ben,," + second + "," + second
            + ",0,No\n",
        hints);
  }

  private static ParticipantReport read(String text) {
    return read(text, ReportHints.none());
  }

  private static ParticipantReport read(String text, ReportHints hints) {
    return read(text.getBytes(StandardCharsets.UTF_8), hints);
  }

  private static ParticipantReport read(byte[] bytes, ReportHints hints) {
    return ParticipantReports.read(new ByteArrayInputStream(bytes), hints);
  }
}
