package org.colloquy.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colloquy.sessions.entity.Sample.BEFORE;
import static org.colloquy.sessions.entity.Sample.END;
import static org.colloquy.sessions.entity.Sample.START;

import java.time.Instant;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.Sample;
import org.colloquy.shared.Conflict;
import org.junit.jupiter.api.Test;

class PlannedSessionTest {

  @Test
  void takesRegistrationsOnlyWhilePublishedAndNotStarted() {
    Sample.published(30).planned(BEFORE).requireOpen();

    assertClosed("session-not-published", Sample.draft(30), BEFORE);
    assertClosed("session-started", Sample.published(30), START);
    assertClosed("session-started", Sample.published(30), END);
    assertClosed("session-cancelled", cancelled(), BEFORE);
  }

  @Test
  void hasAsManyFreeSeatsAsAreNotTakenAndNeverFewerThanNone() {
    PlannedSession session = Sample.published(30).planned(BEFORE);

    assertThat(session.freeSeats(0)).isEqualTo(30);
    assertThat(session.freeSeats(29)).isEqualTo(1);
    assertThat(session.freeSeats(30)).isZero();
    assertThat(session.freeSeats(31)).isZero();
    assertThat(Sample.published(null).planned(BEFORE).freeSeats(1_000_000)).isPositive();
  }

  private static LearningSession cancelled() {
    LearningSession session = Sample.published(30);
    session.cancel(null, BEFORE);
    return session;
  }

  private static void assertClosed(String code, LearningSession session, Instant now) {
    assertThat(session.planned(now).open()).isFalse();
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(session.planned(now)::requireOpen)
        .satisfies(conflict -> assertThat(conflict.code()).isEqualTo(code));
  }
}
