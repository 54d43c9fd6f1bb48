package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.imports.ImportRow;
import org.junit.jupiter.api.Test;

class ListedActivityTest {

  private static final Duration LONGEST = Duration.ofDays(31);

  @Test
  void anEndIsAMomentATimeOfTheSameDayOrAsLongAfterTheStart() {
    for (Map<String, String> end :
        List.of(
            Map.of(ListedActivity.END, "2021-03-05 15:30"),
            Map.of(ListedActivity.END, "15:30"),
            Map.of(ListedActivity.MINUTES, "90"),
            Map.of(ListedActivity.MINUTES, "90.0", ListedActivity.END, "2021-03-05"))) {
      ListedActivity row = row("2021-03-05 14:00", end);
      assertThat(row.isWithoutLength()).as(end.toString()).isFalse();
      assertThat(row.span().problems(LONGEST)).as(end.toString()).isEmpty();
      assertThat(row.span().endsAt()).as(end.toString()).hasToString("2021-03-05T15:30:00Z");
    }
  }

  @Test
  void anEndBeforeTheStartIsNamed() {
    assertThat(
            row("2021-03-05 14:00", Map.of(ListedActivity.END, "13:00")).span().problems(LONGEST))
        .extracting(problem -> problem.field() + " " + problem.key())
        .containsExactly("end time.order");
  }

  @Test
  void aDayAloneBeginsAtMidnightAndHasToSayHowLongItWas() {
    ListedActivity without = row("2021-03-05", Map.of());
    assertThat(without.isDayOnly()).isTrue();
    assertThat(without.isWithoutLength()).isTrue();

    ListedActivity with = row("2021-03-05", Map.of(ListedActivity.MINUTES, "60"));
    assertThat(with.span().startsAt()).hasToString("2021-03-05T00:00:00Z");
    assertThat(with.span().endsAt()).hasToString("2021-03-05T01:00:00Z");
  }

  @Test
  void ofSeveralDaysNobodyKnowsFromWhenUntilWhen() {
    assertThat(row("2021-03-05", Map.of(ListedActivity.END, "2021-03-06")).isOfSeveralDays())
        .isTrue();
    assertThat(row("2021-03-05", Map.of(ListedActivity.END, "2021-03-05")).isOfSeveralDays())
        .isFalse();
  }

  @Test
  void minutesAreWholeAndAtMostAMonth() {
    assertThat(row("2021-03-05", Map.of(ListedActivity.MINUTES, "90")).length()).hasValue(90);
    for (String wrong : List.of("0", "-5", "1h", "44641", "1.5", "")) {
      assertThat(row("2021-03-05", Map.of(ListedActivity.MINUTES, wrong)).length())
          .as(wrong)
          .isEmpty();
    }
  }

  @Test
  void aReferenceIsTheSameHoweverItIsWritten() {
    assertThat(ListedActivity.key(" A-017 ")).isEqualTo(ListedActivity.key("a-017"));
    assertThat(ListedActivity.key("x".repeat(61))).isEmpty();
  }

  private static ListedActivity row(String start, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.values().removeIf(String::isEmpty);
    values.put(ListedActivity.REF, "A-017");
    values.put(ListedActivity.START, start);
    return ListedActivity.of(new ImportRow(1, "activities", values), "UTC");
  }
}
