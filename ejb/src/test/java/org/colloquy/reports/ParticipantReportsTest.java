package org.colloquy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** One report of each layout, with exactly what is read of it. */
class ParticipantReportsTest {

  private static final ReportHints NOTHING = ReportHints.none();

  @Test
  void zoomWithARowForEachJoining() {
    var report = read("zoom-joins.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_JOINS);
    assertThat(report.order()).contains(DateOrder.MONTH_FIRST);
    assertThat(report.asksForZone()).isTrue();
    assertThat(rows(report))
        .containsExactly(
            "2 Asha Host <asha@clinic.example> 2026-05-13T09:50 2026-05-13T11:05 PT1H15M",
            "3 Ravi K (Ravi Kaveri) 2026-05-13T09:58:10 2026-05-13T10:00:05 PT2M WAITING_ROOM"
                + " guest",
            "4 Ravi K (Ravi Kaveri) 2026-05-13T10:00:05 2026-05-13T10:20:30 PT21M guest",
            "5 Ravi K (Ravi Kaveri) 2026-05-13T10:10 2026-05-13T10:40 PT30M guest",
            "6 Nusrat Padma (she/her) <nusrat@ward.example> 2026-05-13T00:00 2026-05-13T12:30"
                + " PT12H30M",
            "7 Ana's Notetaker (Otter.ai) 2026-05-13T10:01 2026-05-13T11:00 PT59M NOT_A_PERSON"
                + " guest");
    assertThat(report.rows().get(1).who())
        .isEqualTo(new ReportedName("Ravi K", "Ravi Kaveri", null));
    assertThat(report.rows().get(4).originalName()).as("no name").isEmpty();
    assertThat(report.unread()).isEmpty();
  }

  @Test
  void zoomWithTheMeetingAboveAndACommaTooMany() {
    var report = read("zoom-meeting.csv", NOTHING.on(List.of(LocalDate.of(2026, 5, 10))));

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_JOINS);
    assertThat(report.order()).contains(DateOrder.DAY_FIRST);
    assertThat(report.meeting().title()).isEqualTo("Safer births");
    assertThat(report.meeting().number()).isEqualTo("852 1848 6288");
    assertThat(report.meeting().from()).isEqualTo("2026-05-10T09:50:00");
    assertThat(report.meeting().until()).isEqualTo("2026-05-10T11:05:00");
    assertThat(rows(report))
        .containsExactly(
            "5 Asha Host <asha@clinic.example> 2026-05-10T09:50 2026-05-10T11:05 PT1H15M"
                + " HOST_OR_FACULTY",
            "6 Ravi Kaveri 2026-05-10T09:59:01 2026-05-10T10:30:02 PT32M guest",
            "7 iPhone 2026-05-10T10:02 2026-05-10T11:02 PT1H guest");
  }

  @Test
  void zoomWithUniqueUsersOnHasDurationsAlone() {
    var report = read("zoom-unique.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_UNIQUE);
    assertThat(report.asksForZone()).isFalse();
    assertThat(rows(report))
        .containsExactly(
            "2 Asha Host <asha@clinic.example> PT1H15M alone",
            "3 Ravi K (Ravi Kaveri) PT52M alone guest");
  }

  @Test
  void zoomWithSmallLettersInItsHeadings() {
    var report = read("zoom-2024.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_JOINS);
    assertThat(report.order()).as("months in words need none").isEmpty();
    assertThat(report.meeting().from()).isEqualTo("2026-05-10T09:50:00");
    assertThat(rows(report))
        .containsExactly(
            "5 Ravi Kaveri 2026-05-10T09:59 2026-05-10T10:30 PT31M guest",
            "6 Zoé Ndiaye <zoe@ward.example> 2026-05-10T12:05 2026-05-10T13:00 PT55M");
  }

  @Test
  void zoomOfAWholeAccountHasItsMeetingInEachRow() {
    var report = read("zoom-account.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_JOINS);
    assertThat(rows(report))
        .containsExactly(
            "2 Ravi Kaveri 2026-05-13T09:59 2026-05-13T10:30 PT31M guest",
            "3 Mei Lin <mei@ward.example> 2026-05-13T10:00 2026-05-13T11:00 PT1H");
  }

  @Test
  void zoomOfAWebinarLeavesOutWhoRegisteredAndDidNotCome() {
    var report = read("zoom-webinar.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_WEBINAR);
    assertThat(report.meeting().number()).isEqualTo("912 0000 1111");
    assertThat(rows(report))
        .containsExactly(
            "7 Asha Host <asha@clinic.example> 2026-05-13T09:55 2026-05-13T11:05 PT1H10M"
                + " HOST_OR_FACULTY",
            "10 Tomasz Bąk <tomasz@ward.example> 2026-05-13T09:58 2026-05-13T11:04 PT1H6M"
                + " HOST_OR_FACULTY guest",
            "13 Mei Lin <mei@ward.example> 2026-05-13T10:00 2026-05-13T10:30 PT30M guest",
            "14 Mei Lin <mei@ward.example> 2026-05-13T10:35 2026-05-13T11:00 PT25M guest");
  }

  @Test
  void whoRegisteredWithZoomWasNotThereByThat() {
    var report = read("zoom-registration.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.ZOOM_REGISTRATION);
    assertThat(report.layout().tellsPresence()).isFalse();
    assertThat(report.orderQuestion()).as("nobody's stay depends on it").isEmpty();
    assertThat(rows(report))
        .containsExactly(
            "7 Mei Lin <mei@ward.example> alone", "8 Ravi Kaveri <ravi@ward.example> alone");
  }

  @Test
  void teamsWithARowForJoiningAndOneForLeaving() {
    var report = read("teams-list.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_LIST);
    assertThat(report.encoding()).isEqualTo("UTF-16LE");
    assertThat(rows(report))
        .containsExactly(
            "2 Asha Host 2026-05-13T10:00 open",
            "3 Ravi Kaveri 2026-05-13T10:01:30 2026-05-13T10:20 PT18M30S",
            "4 Mei Lin (Guest) 2026-05-13T10:02 2026-05-13T10:58 PT56M guest",
            "6 Ravi Kaveri 2026-05-13T10:25 open");
  }

  @Test
  void teamsWithASummaryAndARowForEachJoining() {
    var report = read("teams-joins.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_JOINS);
    assertThat(report.meeting().title()).isEqualTo("Safer births");
    assertThat(report.meeting().key())
        .isEqualTo("8f14e45f-ceea-467f-a8e9-0c7b6c1f2a11|2026-05-13T09:55:12");
    assertThat(rows(report))
        .containsExactly(
            "9 Asha Host <asha@clinic.example> 2026-05-13T09:55:12 2026-05-13T11:03:40 PT1H8M"
                + " HOST_OR_FACULTY",
            "10 Ravi Kaveri <ravi@ward.example> 2026-05-13T10:01:30 2026-05-13T10:20 PT18M30S",
            "11 Ravi Kaveri <ravi@ward.example> 2026-05-13T10:25 2026-05-13T11:00 PT35M");
  }

  @Test
  void teamsWithSectionsIsReadFromTheThird() {
    var report = read("teams-sections.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_SECTIONS);
    assertThat(report.meeting().until()).isEqualTo("2026-05-13T11:03:40");
    assertThat(rows(report))
        .containsExactly(
            "16 Asha Host <asha@clinic.example> 2026-05-13T09:55:12 2026-05-13T11:03:40"
                + " PT1H8M28S HOST_OR_FACULTY",
            "17 Mei Lin (Guest) 2026-05-13T10:00 2026-05-13T10:01:13 PT1M13S guest",
            "18 Mei Lin (Guest) 2026-05-13T10:00:03 2026-05-13T10:01:10 PT1M7S guest");
  }

  @Test
  void teamsWithoutTheThirdSectionHasDurationsAlone() {
    var report = read("teams-people.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_PEOPLE);
    assertThat(rows(report))
        .containsExactly(
            "11 Asha Host <asha@clinic.example> 2026-05-13T09:55:12 2026-05-13T11:03:40"
                + " PT1H8M28S alone HOST_OR_FACULTY",
            "12 Mei Lin (Guest) 2026-05-13T10:00 2026-05-13T10:01:13 PT2M30S alone guest");
  }

  @Test
  void teamsInGerman() {
    var report = read("teams-german.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_SECTIONS);
    assertThat(report.meeting().title()).isEqualTo("Sichere Geburten");
    assertThat(report.meeting().from()).isEqualTo("2026-10-28T17:58:00");
    assertThat(rows(report))
        .containsExactly(
            "14 Jürgen Weiß <juergen@klinik.example> 2026-10-28T18:01 2026-10-28T19:00 PT59M"
                + " HOST_OR_FACULTY",
            "15 Mei Lin <mei@ward.example> 2026-10-28T18:05:07 2026-10-28T18:45 PT39M53S");
  }

  @Test
  void teamsInPortugueseIsAskedAboutTheOrderOfItsDates() {
    var asked = read("teams-portuguese.csv");
    assertThat(asked.orderQuestion())
        .contains(
            new OrderQuestion(
                "07/02/26, 10:00:00", LocalDate.of(2026, 2, 7), LocalDate.of(2026, 7, 2)));
    assertThat(asked.rows()).allMatch(row -> row.from() == null && row.until() == null);

    var report = read("teams-portuguese.csv", NOTHING.by(DateOrder.DAY_FIRST));
    assertThat(report.orderQuestion()).isEmpty();
    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_PEOPLE);
    assertThat(rows(report))
        .containsExactly(
            "10 João Vaz <joao@clinica.example> 2026-02-07T10:00 2026-02-07T11:01:55 PT1H1M55S"
                + " alone HOST_OR_FACULTY",
            "11 Mei Lin <mei@ward.example> 2026-02-07T10:05 2026-02-07T10:45 PT40M alone");
  }

  @Test
  void teamsInPolish() {
    var report = read("teams-polish.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_JOINS);
    assertThat(report.meeting().title()).isEqualTo("Bezpieczne porody");
    assertThat(rows(report))
        .containsExactly(
            "8 Tomasz Bąk <tomasz@ward.example> 2026-05-13T10:00:01 2026-05-13T11:00 PT59M59S"
                + " HOST_OR_FACULTY");
  }

  @Test
  void teamsThatWasOpenedAndSavedAgain() {
    var report = read("teams-saved-again.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.TEAMS_SECTIONS);
    assertThat(rows(report))
        .containsExactly(
            "16 Asha Host <asha@clinic.example> 2026-05-13T09:55:12 2026-05-13T11:03:40"
                + " PT1H8M28S HOST_OR_FACULTY",
            "17 Zoé Ndiaye 2026-05-13T10:00 2026-05-13T10:01:13 PT1M13S");
  }

  @Test
  void meetHasTimesOfTheSessionsDayAtMost() {
    var report = read("meet.csv");
    assertThat(report.layout()).isEqualTo(ReportLayout.MEET);
    assertThat(rows(report))
        .containsExactly(
            "2 Asha Host <asha@clinic.example> PT1H2M alone", "3 Ravi Kaveri PT58M alone");

    var dated = read("meet.csv", NOTHING.on(List.of(LocalDate.of(2026, 5, 13))));
    assertThat(rows(dated))
        .containsExactly(
            "2 Asha Host <asha@clinic.example> 2026-05-13T09:59 2026-05-13T11:01 PT1H2M alone",
            "3 Ravi Kaveri 2026-05-13T10:01 2026-05-13T11:00 PT58M alone");
  }

  @Test
  void theDashboardOfBigBlueButton() {
    var report = read("dashboard.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.DASHBOARD);
    assertThat(rows(report))
        .containsExactly(
            "2 Asha Host 2026-05-13T09:50 2026-05-13T11:05 PT1H15M alone HOST_OR_FACULTY",
            "3 Kaveri, Ravi 2026-05-13T10:00 2026-05-13T11:00 PT45M30S alone",
            "4 Mei Lin 2026-05-13T10:05 open PT20M alone");
    assertThat(report.unread()).as("answers without a name are nobody").isEmpty();
  }

  @Test
  void theDataBehindTheDashboardHasEachSessionByUtc() {
    var report = read("dashboard.json");

    assertThat(report.layout()).isEqualTo(ReportLayout.DASHBOARD_DATA);
    assertThat(report.zone()).contains(ZoneOffset.UTC);
    assertThat(report.asksForZone()).isFalse();
    assertThat(rows(report))
        .containsExactly(
            "1 Asha Host 2026-05-13T09:50 2026-05-13T11:05 PT1H15M HOST_OR_FACULTY",
            "2 Ravi Kaveri 2026-05-13T10:00 2026-05-13T10:20:30 PT20M30S",
            "2 Ravi Kaveri 2026-05-13T10:25 2026-05-13T10:40 PT15M",
            "2 Ravi Kaveri 2026-05-13T10:50 2026-05-13T11:02 PT12M");
  }

  @Test
  void aPlainListWithTimes() {
    var report = read("plain.csv", NOTHING.in(ZoneId.of("Asia/Vientiane")));

    assertThat(report.layout()).isEqualTo(ReportLayout.PLAIN);
    assertThat(report.zone()).contains(ZoneId.of("Asia/Vientiane"));
    assertThat(rows(report))
        .containsExactly(
            "2 Ravi Kaveri <ravi@ward.example> 2026-05-13T10:00 2026-05-13T10:45:30 PT45M30S",
            "3 Mei Lin 2026-05-13T10:05 2026-05-13T11:00 PT55M");
  }

  @Test
  void aWorkbookCountsItsTimesInDays() throws IOException {
    var report = ParticipantReports.read(new ByteArrayInputStream(workbook()), NOTHING);

    assertThat(report.layout()).isEqualTo(ReportLayout.PLAIN);
    assertThat(rows(report))
        .containsExactly(
            "4 Ravi Kaveri <ravi@ward.example> 2026-05-13T10:00 2026-05-13T10:45:30 PT45M30S",
            "5 Mei Lin 2026-05-13T10:05 2026-05-13T11:00 PT55M");
  }

  @Test
  void aPlainListOfNamesSaysNoMinutes() {
    var report = read("plain-names.csv");

    assertThat(report.layout()).isEqualTo(ReportLayout.PLAIN);
    assertThat(rows(report))
        .containsExactly("2 João Vaz <joao@clinica.example> alone", "3 Mei Lin alone");
    assertThat(report.rows()).allMatch(row -> row.duration() == null);
  }

  /** Its parts lie here each by itself, as what they are: texts. */
  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "xl/workbook.xml",
              "xl/_rels/workbook.xml.rels",
              "xl/worksheets/sheet1.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        try (var in =
            ParticipantReportsTest.class.getResourceAsStream("/reports/plain-workbook/" + part)) {
          in.transferTo(zip);
        }
      }
    }
    return bytes.toByteArray();
  }

  static ParticipantReport read(String file) {
    return read(file, NOTHING);
  }

  static ParticipantReport read(String file, ReportHints hints) {
    try (var in = ParticipantReportsTest.class.getResourceAsStream("/reports/" + file)) {
      return ParticipantReports.read(in, hints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> rows(ParticipantReport report) {
    return report.rows().stream().map(ParticipantReportsTest::row).toList();
  }

  private static String row(ReportedStay stay) {
    var text = new StringBuilder().append(stay.line()).append(' ').append(stay.name());
    if (!stay.originalName().isEmpty()) {
      text.append(" (").append(stay.originalName()).append(')');
    }
    if (stay.email() != null) {
      text.append(" <").append(stay.email()).append('>');
    }
    if (stay.from() != null) {
      text.append(' ').append(stay.from()).append(' ');
      text.append(stay.until() == null ? "open" : stay.until().toString());
    }
    text.append(stay.duration() == null ? "" : " " + stay.duration());
    text.append(stay.durationOnly() ? " alone" : "");
    text.append(stay.role() == RowRole.PARTICIPANT ? "" : " " + stay.role());
    return text.append(stay.guest() ? " guest" : "").toString();
  }
}
