package org.colloquy.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedRuleTest {

  @ParameterizedTest
  @CsvSource({
    "WEEK, 10, , FREQ=WEEKLY;COUNT=10",
    "TWO_WEEKS, , 2027-03-01, FREQ=WEEKLY;INTERVAL=2;UNTIL=20270301",
    "MONTH, 3, , FREQ=MONTHLY;BYDAY=3TU;COUNT=3",
    "MONTH_LAST, 007, '', FREQ=MONTHLY;BYDAY=-1TU;COUNT=7",
  })
  void saysWhatTheFormMeans(String every, String count, String until, String rule) {
    assertThat(new TypedRule(every, count, until).rule("2026-10-20T14:00")).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01T14:00, FREQ=MONTHLY;BYDAY=1TH;COUNT=2",
    "2026-10-28T14:00, FREQ=MONTHLY;BYDAY=4WE;COUNT=2",
    "2026-10-29T14:00, FREQ=MONTHLY;BYDAY=-1TH;COUNT=2",
    "tomorrow, FREQ=MONTHLY;COUNT=2",
  })
  void theFifthWeekdayOfAMonthIsItsLast(String start, String rule) {
    assertThat(new TypedRule("MONTH", "2", null).rule(start)).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, , , count, series.end",
    "WEEK, 3, 2027-03-01, count, series.end",
    "WEEK, ten, , count, series.count",
    "WEEK, -3, , count, series.count",
    "WEEK, , 1 March, until, series.until",
    "NEVER, 3, , every, series.every",
    ", 3, , every, series.every",
  })
  void whatIsWrongNamesItsField(
      String every, String count, String until, String field, String key) {
    assertThatThrownBy(() -> new TypedRule(every, count, until).rule("2026-10-20T14:00"))
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong ->
                assertThat(wrong.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple(field, key)));
  }
}
