package org.colloquy.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final long HOUR = 3600;

  private final List<AttendanceRow> rows = new ArrayList<>();

  /** Ten confirmed, two cancelled who have no row, three still waiting; and who came. */
  @Test
  void walkInsRaiseTheRatioAndNotTheShowUpRate() {
    add(6, AttendanceKind.PERSON, true, Standing.CONFIRMED, AttendanceStatus.PRESENT);
    add(1, AttendanceKind.PERSON, true, Standing.CONFIRMED, AttendanceStatus.PARTIAL);
    add(3, AttendanceKind.PERSON, true, Standing.CONFIRMED, null);
    add(3, AttendanceKind.PERSON, true, Standing.WAITING, null);
    add(4, AttendanceKind.PERSON, true, Standing.WALK_IN, AttendanceStatus.PRESENT);
    add(1, AttendanceKind.PERSON, false, Standing.WALK_IN, AttendanceStatus.PRESENT);
    add(1, AttendanceKind.HOST_OR_FACULTY, true, Standing.WALK_IN, AttendanceStatus.PRESENT);
    add(1, AttendanceKind.NOT_A_PERSON, false, Standing.WALK_IN, AttendanceStatus.PRESENT);

    Tally tally = Tally.of(rows, HOUR);

    assertThat(tally.registrations()).isEqualTo(10);
    assertThat(tally.waiting()).isEqualTo(3);
    assertThat(tally.attendances()).isEqualTo(11);
    assertThat(tally.ratio()).hasToString("110.0");
    assertThat(tally.showUps()).isEqualTo(6);
    assertThat(tally.showUpRate()).hasToString("60.0");
    assertThat(tally.people()).isEqualTo(10);
    assertThat(tally.unidentified()).isEqualTo(1);
    assertThat(tally.walkIns()).isEqualTo(4);
    assertThat(tally.partial()).isEqualTo(1);
    assertThat(tally.noShows()).isEqualTo(3);
    assertThat(tally.excluded()).isEqualTo(2);
    assertThat(tally.assumed()).isEqualTo(11);
    assertThat(tally.hours()).hasToString("11.0");
  }

  @Test
  void whatWasMeasuredCountsAsItWasAndTheRestIsAssumed() {
    rows.add(row(AttendanceStatus.PRESENT, 2700));
    rows.add(row(AttendanceStatus.PARTIAL, 600));
    rows.add(row(AttendanceStatus.ABSENT, 59));
    rows.add(row(AttendanceStatus.PRESENT, null));

    Tally tally = Tally.of(rows, HOUR);

    assertThat(tally.seconds()).isEqualTo(2700 + 600 + HOUR);
    assertThat(tally.assumed()).isEqualTo(1);
    assertThat(tally.hours()).hasToString("1.9");
  }

  @Test
  void whoIsExcusedIsNoNoShow() {
    add(1, AttendanceKind.PERSON, true, Standing.CONFIRMED, AttendanceStatus.EXCUSED);
    add(1, AttendanceKind.PERSON, true, Standing.CONFIRMED, AttendanceStatus.ABSENT);

    Tally tally = Tally.of(rows, HOUR);

    assertThat(tally.excused()).isEqualTo(1);
    assertThat(tally.noShows()).isEqualTo(1);
    assertThat(tally.showUpRate()).hasToString("0.0");
  }

  /** Zero of none is not zero. */
  @Test
  void withoutRegistrationsNoShareIsComputable() {
    add(5, AttendanceKind.PERSON, true, Standing.WALK_IN, AttendanceStatus.PRESENT);

    Tally tally = Tally.of(rows, HOUR);

    assertThat(tally.attendances()).isEqualTo(5);
    assertThat(tally.ratio()).isNull();
    assertThat(tally.showUpRate()).isNull();
  }

  /** Who holds it and had registered is no registration either: nobody could miss them. */
  @Test
  void aHostWhoRegisteredIsCountedNowhereElse() {
    add(1, AttendanceKind.HOST_OR_FACULTY, true, Standing.CONFIRMED, AttendanceStatus.PRESENT);

    assertThat(Tally.of(rows, HOUR)).isEqualTo(new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void sharesAreRoundedHalfUp() {
    add(13_681, AttendanceKind.PERSON, true, Standing.CONFIRMED, AttendanceStatus.PRESENT);
    add(12_259, AttendanceKind.PERSON, true, Standing.CONFIRMED, null);

    assertThat(Tally.of(rows, HOUR).ratio()).hasToString("52.7");
  }

  private void add(
      int times,
      AttendanceKind kind,
      boolean identified,
      Standing standing,
      AttendanceStatus status) {
    for (int i = 0; i < times; i++) {
      rows.add(
          new AttendanceRow(
              rows.size() + 1,
              kind,
              identified,
              standing,
              status,
              null,
              null,
              null,
              null,
              null,
              false));
    }
  }

  private AttendanceRow row(AttendanceStatus status, Integer seconds) {
    return new AttendanceRow(
        rows.size() + 1,
        AttendanceKind.PERSON,
        true,
        Standing.CONFIRMED,
        status,
        seconds,
        AttendanceMode.ROOM,
        Evidence.TICKED,
        "GB",
        null,
        false);
  }
}
