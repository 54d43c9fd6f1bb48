package org.colloquy.feedback.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SessionFeedbackTest {

  @Test
  void isOpenUntilTheFourteenthDayIsOverWhereTheSessionWas() {
    // In the evening of the 20th of October; the clocks there go back on the 25th.
    var end = Instant.parse("2026-10-20T22:30:00Z");

    assertThat(SessionFeedback.until(end, ZoneId.of("Europe/London")))
        .isEqualTo("2026-11-04T00:00:00Z");
    assertThat(SessionFeedback.until(end, ZoneId.of("Asia/Kolkata")))
        .isEqualTo("2026-11-04T18:30:00Z");
  }
}
