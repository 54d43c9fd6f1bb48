package org.colloquy.attendance.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.imports.ImportRow;
import org.junit.jupiter.api.Test;

class ListedAttendanceTest {

  @Test
  void whoeverStandsInTheListWasThereUnlessItSaysSomethingElse() {
    assertThat(ListedAttendance.status(row(ListedAttendance.MINUTES, "80")))
        .isEqualTo(AttendanceStatus.PRESENT);
    assertThat(ListedAttendance.status(row(ListedAttendance.STATUS, "Excusée")))
        .isEqualTo(AttendanceStatus.EXCUSED);
    assertThat(ListedAttendance.status(row(ListedAttendance.STATUS, "NÃO")))
        .isEqualTo(AttendanceStatus.ABSENT);
    assertThat(ListedAttendance.status(row(ListedAttendance.STATUS, "partiel")))
        .isEqualTo(AttendanceStatus.PARTIAL);
  }

  @Test
  void whereSomebodyWasAndAsWhatIsReadInThreeLanguages() {
    assertThat(ListedAttendance.mode(row(ListedAttendance.MODE, "en ligne")))
        .contains(AttendanceMode.ONLINE);
    assertThat(ListedAttendance.mode(row(ListedAttendance.MODE, "Presencial")))
        .contains(AttendanceMode.ROOM);
    assertThat(ListedAttendance.mode(row(ListedAttendance.STATUS, "yes"))).isEmpty();
    assertThat(ListedAttendance.kind(row(ListedAttendance.ROLE, "Host")))
        .isEqualTo(AttendanceKind.HOST_OR_FACULTY);
  }

  @Test
  void whatCannotBeReadIsNamed() {
    assertThat(ListedAttendance.unread(row(ListedAttendance.STATUS, "perhaps")))
        .contains(ListedAttendance.STATUS);
    assertThat(ListedAttendance.unread(row(ListedAttendance.MINUTES, "an hour")))
        .contains(ListedAttendance.MINUTES);
    assertThat(ListedAttendance.unread(row(ListedAttendance.MINUTES, "44641")))
        .contains(ListedAttendance.MINUTES);
    assertThat(ListedAttendance.unread(row(ListedAttendance.MODE, "elsewhere")))
        .contains(ListedAttendance.MODE);
    assertThat(ListedAttendance.unread(row(ListedAttendance.ROLE, "cook")))
        .contains(ListedAttendance.ROLE);
    assertThat(ListedAttendance.unread(row(ListedAttendance.MINUTES, "80.0"))).isEmpty();
  }

  private static ImportRow row(String field, String value) {
    return new ImportRow(1, "attendance", Map.of(field, value));
  }
}
