package org.colloquy.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.attendance.AttendanceStatus.EXCUSED;
import static org.colloquy.attendance.AttendanceStatus.PARTIAL;
import static org.colloquy.attendance.AttendanceStatus.PRESENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.junit.jupiter.api.Test;

class SeriesShareTest {

  @Test
  void sixOfSevenAreEnoughForEightyPercentAndFiveAreNot() {
    assertThat(of(6, 1)).satisfies(share -> is(share, "85.7", true));
    assertThat(of(5, 2)).satisfies(share -> is(share, "71.4", false));
  }

  @Test
  void oneFromWhichSomebodyWasExcusedDoesNotCount() {
    assertThat(of(5, 1, EXCUSED)).satisfies(share -> is(share, "83.3", true));
  }

  @Test
  void whoWasThereForAPartWasNotPresent() {
    assertThat(of(5, 1, PARTIAL)).satisfies(share -> is(share, "71.4", false));
  }

  @Test
  void whoHeldOneIsCountedInTheOthers() {
    List<Optional<SeriesShare.Standing>> all = new ArrayList<>(standings(5, 1));
    all.add(Optional.of(new SeriesShare.Standing(AttendanceKind.HOST_OR_FACULTY, PRESENT)));

    is(SeriesShare.of(all), "83.3", true);
  }

  @Test
  void exactlyTheShareIsEnoughAndNothingIsNoShareOfNothing() {
    assertThat(of(4, 1).reaches(80)).isTrue();
    assertThat(of(0, 0, EXCUSED).reaches(1)).isFalse();
    assertThat(of(0, 0, EXCUSED).percent()).isEmpty();
  }

  private static void is(SeriesShare share, String percent, boolean enough) {
    assertThat(share.percent().orElseThrow()).hasToString(percent);
    assertThat(share.reaches(80)).isEqualTo(enough);
  }

  private static SeriesShare of(int present, int nothingNoted, AttendanceStatus... others) {
    List<Optional<SeriesShare.Standing>> all = new ArrayList<>(standings(present, nothingNoted));
    for (AttendanceStatus each : others) {
      all.add(Optional.of(new SeriesShare.Standing(AttendanceKind.PERSON, each)));
    }
    return SeriesShare.of(all);
  }

  private static List<Optional<SeriesShare.Standing>> standings(int present, int nothingNoted) {
    List<Optional<SeriesShare.Standing>> all =
        new ArrayList<>(
            Collections.nCopies(
                present, Optional.of(new SeriesShare.Standing(AttendanceKind.PERSON, PRESENT))));
    all.addAll(Collections.nCopies(nothingNoted, Optional.empty()));
    return all;
  }
}
