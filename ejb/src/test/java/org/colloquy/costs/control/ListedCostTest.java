package org.colloquy.costs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.colloquy.costs.CostDraft;
import org.colloquy.imports.ImportRow;
import org.junit.jupiter.api.Test;

class ListedCostTest {

  @Test
  void aDateIsReadAsASpreadsheetKeepsItAndAsItIsTyped() {
    assertThat(draft("44260").entry(UUID.randomUUID()).day()).isEqualTo(LocalDate.of(2021, 3, 5));
    assertThat(draft("44260.0").faults(LocalDate.of(2026, 1, 1), id -> true)).isEmpty();
    assertThat(draft(" 2021-03-05 ").faults(LocalDate.of(2026, 1, 1), id -> true)).isEmpty();
    assertThat(draft("44260.5").faults(LocalDate.of(2026, 1, 1), id -> true))
        .as("a day has no time")
        .containsOnlyKeys("day");
    assertThat(draft("05/03/2021").faults(LocalDate.of(2026, 1, 1), id -> true))
        .as("which of them is the month")
        .containsOnlyKeys("day");
  }

  private static CostDraft draft(String day) {
    return ListedCost.draft(
        new ImportRow(
            1,
            Map.of(
                "day",
                day,
                "payment",
                "argent",
                "amount",
                "120",
                "currency",
                "EUR",
                "category",
                "staff")),
        "");
  }
}
