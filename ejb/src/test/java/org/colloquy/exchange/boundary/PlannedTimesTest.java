package org.colloquy.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.colloquy.shared.Fault;
import org.colloquy.shared.TypedSpan.Problem;
import org.junit.jupiter.api.Test;

class PlannedTimesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final Duration LONGEST = Duration.ofDays(14);

  @Test
  void whatGoesOnMayBeWrittenDown() {
    JointDraft draft = draft("2026-11-20T08:00", "2026-11-20T09:01");

    assertThat(PlannedTimesValidator.problems(draft, LONGEST)).isEmpty();
    assertThat(draft.faultsAt(NOW)).isEmpty();
  }

  @Test
  void whatIsOverCannotBePlanned() {
    assertThat(draft("2026-11-20T07:00", "2026-11-20T09:00").faultsAt(NOW))
        .containsExactly(new Fault("end", "exchange.end.past", Map.of()));
  }

  @Test
  void aTypingErrorComesFirst() {
    JointDraft draft = draft("2026-11-20T07:00", "2026-11-20T06:00");

    assertThat(PlannedTimesValidator.problems(draft, LONGEST))
        .containsExactly(new Problem("end", "time.order"));
    assertThat(draft.faultsAt(NOW)).isEmpty();
  }

  @Test
  void aBlankLinkIsNone() {
    assertThat(draft("2026-11-20T07:00", "2026-11-20T09:00").link()).isNull();
  }

  private static JointDraft draft(String start, String end) {
    return new JointDraft("Harvest", "Talks", start, end, "UTC", " ", Set.of("harbour"));
  }
}
