package org.colloquy.sessions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.colloquy.shared.TypedSpan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedSittingsTest {

  private static final Duration LONGEST = Duration.ofDays(31);
  private static final String FIRST = "2026-12-01T09:00/2026-12-01T12:00";
  private static final String SECOND = "2026-12-02T09:00/2026-12-02T12:00";

  @Test
  void severalBlocksSayStartAndEnd() {
    TypedSittings typed = typed(null, null, SECOND, FIRST);

    assertThat(typed.problems(LONGEST)).isEmpty();
    assertThat(typed.all().start()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
    assertThat(typed.all().end()).isEqualTo(Instant.parse("2026-12-02T12:00:00Z"));
    assertThat(typed.all().length()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void startAndEndMayBeThereToo() {
    assertThat(typed("2026-12-01T09:00", "2026-12-02T12:00Z", FIRST, SECOND).problems(LONGEST))
        .isEmpty();
    assertThat(typed("2026-12-01T10:00", "2026-12-02T11:00", FIRST, SECOND).problems(LONGEST))
        .containsExactly(
            new Problem("start", "sessions.sittings.ends"),
            new Problem("end", "sessions.sittings.ends"));
    assertThat(typed("soon", null, FIRST, SECOND).problems(LONGEST))
        .containsExactly(new Problem("start", "sessions.sittings.ends"));
  }

  /** A program that knows nothing of blocks sends the one that it has read. */
  @Test
  void startAndEndCountBeforeOneBlockAlone() {
    TypedSittings moved = typed("2026-12-01T10:00", "2026-12-01T11:00", FIRST);

    assertThat(moved.problems(LONGEST)).isEmpty();
    assertThat(moved.all().start()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    assertThat(typed(null, null, FIRST).all().start())
        .isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T11:00/2026-12-01T13:00, sessions.sittings.overlap",
    "2026-12-02T12:00/2026-12-02T09:00, time.order",
    "2026-12-02T09:00, sessions.sittings.form",
    "2026-12-02T09:00/2026-12-02T10:00/2026-12-02T11:00, sessions.sittings.form",
    "tomorrow/later, time.form",
    "/2026-12-02T12:00, time.missing.start",
    "2027-02-02T09:00/2027-02-02T12:00, time.long"
  })
  void whatCannotBeIsToldOfTheBlocks(String second, String key) {
    assertThat(typed(null, null, FIRST, second).problems(LONGEST))
        .containsExactly(new Problem("sittings", key));
  }

  @Test
  void thereAreAtMostFifty() {
    List<String> many = Collections.nCopies(51, FIRST);

    assertThat(new TypedSittings(null, null, "Europe/London", many).problems(LONGEST))
        .containsExactly(new Problem("sittings", "sessions.sittings.many"));
  }

  @Test
  void withoutAnythingStartAndEndAreMissing() {
    assertThat(typed(null, null).problems(LONGEST))
        .extracting(Problem::field)
        .containsExactly("start", "end");
  }

  private static TypedSittings typed(String start, String end, String... blocks) {
    return new TypedSittings(start, end, "Europe/London", List.of(blocks));
  }
}
