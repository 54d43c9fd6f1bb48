package org.colloquy.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.junit.jupiter.api.Test;

class RequirementTest {

  private static final Duration HELD = Duration.ofMinutes(90);
  private static final Requirement EIGHTY = new Requirement(Measure.SHARE, 80);

  @Test
  void aShareIsOfTheTimeForWhichItWasHeldToTheSecond() {
    assertThat(met(EIGHTY, AttendanceStatus.PRESENT, 72 * 60)).isTrue();
    assertThat(met(EIGHTY, AttendanceStatus.PRESENT, 72 * 60 - 1)).isFalse();
  }

  @Test
  void minutesAreMinutes() {
    var hour = new Requirement(Measure.MINUTES, 60);

    assertThat(met(hour, AttendanceStatus.PARTIAL, 3600)).isTrue();
    assertThat(met(hour, AttendanceStatus.PARTIAL, 3599)).isFalse();
    assertThat(met(hour, AttendanceStatus.PRESENT, null)).as("all of the time").isTrue();
    assertThat(met(new Requirement(Measure.MINUTES, 91), AttendanceStatus.PRESENT, null)).isFalse();
  }

  @Test
  void whoWasMeasuredCountsByTheMeasureWhateverTheyCountAs() {
    assertThat(met(EIGHTY, AttendanceStatus.PRESENT, 3600)).as("two thirds").isFalse();
    assertThat(met(EIGHTY, AttendanceStatus.PARTIAL, 80 * 60)).isTrue();
  }

  @Test
  void whoWasNotThereOrHeldItOrIsGoneFromTheListMeetsNothing() {
    var least = new Requirement(Measure.SHARE, 1);

    assertThat(met(least, AttendanceStatus.ABSENT, null)).isFalse();
    assertThat(met(least, AttendanceStatus.EXCUSED, null)).isFalse();
    assertThat(met(least, AttendanceStatus.PARTIAL, null)).as("nobody knows how long").isFalse();
    assertThat(met(least, null, 5400)).isFalse();
    assertThat(least.isMet(AttendanceKind.HOST_OR_FACULTY, AttendanceStatus.PRESENT, 5400, HELD))
        .isFalse();
  }

  private static boolean met(Requirement requirement, AttendanceStatus status, Integer seconds) {
    return requirement.isMet(AttendanceKind.PERSON, status, seconds, HELD);
  }
}
