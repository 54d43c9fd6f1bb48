package org.colloquy.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.api.Test;

class ReportDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static ReportDraft.Asked asked(String from, String to, String key) {
    return new ReportDraft(from, to, key).asked(TODAY, ApportionmentKey.HOURS);
  }

  @Test
  void whatIsNotSaidIsTheLastYearAndTheUsualKey() {
    assertThat(asked("", null, " "))
        .isEqualTo(
            new ReportDraft.Asked(LocalDate.of(2025, 11, 28), TODAY, ApportionmentKey.HOURS));
    assertThat(asked("", "2024-02-29", "activities"))
        .isEqualTo(
            new ReportDraft.Asked(
                LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29), ApportionmentKey.ACTIVITIES));
  }

  @Test
  void whatNobodyCanMeanIsNamed() {
    for (var wrong :
        new String[] {"2026", "0000-01-01", "1899-12-31", "2200-01-01", "2026-13-01"}) {
      assertWrong("from", wrong, "2026-12-01", "");
      assertWrong("to", "", wrong, "");
    }
    assertWrong("to", "2026-02-02", "2026-02-01", "");
    assertWrong("key", "", "", "HEADS");
  }

  private static void assertWrong(String field, String from, String to, String key) {
    assertThatThrownBy(() -> asked(from, to, key))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults()).extracting(Fault::field).containsExactly(field));
  }
}
