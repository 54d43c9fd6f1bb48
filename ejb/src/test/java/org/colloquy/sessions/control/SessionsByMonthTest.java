package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.colloquy.figures.FigureRow;
import org.junit.jupiter.api.Test;

class SessionsByMonthTest {

  @Test
  void aSessionCountsInTheMonthOfItsOrganiser() {
    Object[] eveningInLima = {Instant.parse("2026-03-01T02:00:00Z"), "America/Lima"};
    Object[] sameMomentInDhaka = {Instant.parse("2026-03-01T02:00:00Z"), "Asia/Dhaka"};
    Object[] before = {Instant.parse("2026-01-01T02:00:00Z"), "America/Lima"};

    assertThat(
            SessionsByMonth.count(
                List.of(eveningInLima, sameMomentInDhaka, before),
                YearMonth.of(2026, 1),
                YearMonth.of(2026, 3)))
        .containsExactly(
            FigureRow.of("2026-01", 0), FigureRow.of("2026-02", 1), FigureRow.of("2026-03", 1));
  }
}
