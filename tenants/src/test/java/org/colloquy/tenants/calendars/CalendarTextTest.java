package org.colloquy.tenants.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.colloquy.tenants.EmailAddress;
import org.junit.jupiter.api.Test;

/** What calendars get to read, read by another library than the one that wrote it. */
class CalendarTextTest {

  private static final Instant START = Instant.parse("2026-12-01T13:00:00Z");
  private static final Instant END = Instant.parse("2026-12-01T14:30:00Z");
  private static final Instant SENT = Instant.parse("2026-11-27T09:00:00Z");
  private static final EmailAddress ORGANISER =
      new EmailAddress("reply+sabcdefghij@colloquy.example");
  private static final EmailAddress READER = new EmailAddress("ada@example.org");
  private static final String UID = "01980000-0000-7000-8000-000000000001";

  @Test
  void entryIsARequestToItsReaderAloneFromWhereTheMailComesFrom() {
    ICalendar calendar = read(entry(3, false, "Falls; what we, all, learnt"));

    assertThat(calendar.getMethod().isRequest()).isTrue();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    VEvent event = calendar.getEvents().get(0);
    assertThat(calendar.getEvents()).hasSize(1);
    assertThat(event.getUid().getValue()).isEqualTo(UID);
    assertThat(event.getSequence().getValue()).isEqualTo(3);
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
    assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(END);
    assertThat(event.getSummary().getValue()).isEqualTo("Falls; what we, all, learnt");
    assertThat(event.getDescription().getValue()).isEqualTo("Two lines,\nboth kept.");
    assertThat(event.getLocation().getValue()).isEqualTo("Ward 3");
    assertThat(event.getUrl().getValue()).isEqualTo("https://eden.example.org/sessions/1");
    assertThat(event.getStatus().isConfirmed()).isTrue();
    assertThat(event.getOrganizer().getEmail()).isEqualTo(ORGANISER.value());
    assertThat(event.getOrganizer().getCommonName()).isEqualTo("Réseau, \"Eden\"");
    assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly(READER.value());
    Attendee asked = event.getAttendees().get(0);
    assertThat(asked.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
    assertThat(asked.getRsvp()).isTrue();
  }

  @Test
  void entryThatIsTakenOutIsACancellationOfTheSame() {
    ICalendar calendar = read(entry(4, true, "Falls"));

    assertThat(calendar.getMethod().isCancel()).isTrue();
    VEvent event = calendar.getEvents().get(0);
    assertThat(event.getUid().getValue()).isEqualTo(UID);
    assertThat(event.getSequence().getValue()).isEqualTo(4);
    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getOrganizer().getEmail()).isEqualTo(ORGANISER.value());
  }

  @Test
  void linesAreBrokenWhereCalendarsBreakThemAndReadWhole() {
    String title = "सीखने का सत्र ".repeat(12).strip();

    String text = CalendarText.message(entry(0, false, title), ORGANISER, READER, SENT);

    assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
    assertThat(read(text).getEvents().get(0).getSummary().getValue()).isEqualTo(title);
  }

  @Test
  void whoIsBusyOnlyNowAndThenIsShownAsFree() {
    CalendarEntry days =
        new CalendarEntry(
            UID,
            0,
            false,
            START,
            END.plus(1, ChronoUnit.DAYS),
            false,
            "Two days",
            "",
            null,
            URI.create("https://eden.example.org/sessions/1"),
            "Eden");

    VEvent event = read(days).getEvents().get(0);

    assertThat(event.getTransparency().isTransparent()).isTrue();
    assertThat(event.getLocation()).isNull();
  }

  @Test
  void calendarThatPeopleSubscribeToHasEachEntryAndAsksNobody() {
    CalendarEntry later = entry(1, false, "Later");
    ICalendar calendar =
        read(
            CalendarText.feed("Eden: my sessions", List.of(entry(0, false, "Falls"), later), SENT));

    assertThat(calendar.getMethod().isPublish()).isTrue();
    assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
        .isEqualTo("Eden: my sessions");
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Falls", "Later");
    assertThat(calendar.getEvents())
        .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
    assertThat(read(CalendarText.feed("Empty", List.of(), SENT)).getEvents()).isEmpty();
  }

  private static CalendarEntry entry(int sequence, boolean takenOut, String title) {
    return new CalendarEntry(
        UID,
        sequence,
        takenOut,
        START,
        END,
        true,
        title,
        "Two lines,\nboth kept.",
        "Ward 3",
        URI.create("https://eden.example.org/sessions/1"),
        "Réseau, \"Eden\"");
  }

  private static ICalendar read(CalendarEntry entry) {
    return read(CalendarText.message(entry, ORGANISER, READER, SENT));
  }

  private static ICalendar read(String text) {
    return Biweekly.parse(text).first();
  }
}
