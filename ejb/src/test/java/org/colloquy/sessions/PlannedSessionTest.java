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
  void hasOneCapacityOrTwo() {
    PlannedSession session = Sample.published(30).planned(BEFORE);
    assertThat(session.apart()).isFalse();
    assertThat(session.seats(Mode.ROOM)).isEqualTo(30);
    assertThat(session.seats(Mode.ONLINE)).isNull();

    PlannedSession apart = Sample.apart(2, 5).planned(BEFORE);
    assertThat(apart.apart()).isTrue();
    assertThat(apart.seats(Mode.ROOM)).isEqualTo(2);
    assertThat(apart.seats(Mode.ONLINE)).isEqualTo(5);
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
