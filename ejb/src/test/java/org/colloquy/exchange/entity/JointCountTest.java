package org.colloquy.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class JointCountTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final JointCount count = new JointCount(JointInvitationTest.first(NOW));

  @Test
  void anyNumberOfRegistrationsQueueOneJob() {
    int jobs = 0;
    for (int i = 0; i < 200; i++) {
      jobs += count.fallsDue() ? 1 : 0;
    }
    assertThat(jobs).isEqualTo(1);
  }

  @Test
  void whatChangesAfterTheCountIsCountedAgain() {
    count.fallsDue();
    count.take(200, 0, NOW);

    assertThat(count.fallsDue()).isTrue();
  }

  @Test
  void noTwoJobsEverHaveTheSameKeyEvenWhenJobsAreRetried() {
    var keys = new HashSet<Long>();
    for (int round = 0; round < 5; round++) {
      assertThat(count.fallsDue()).isTrue();
      assertThat(keys.add(count.nextNumber())).isTrue();
      count.take(round, 0, NOW);
      count.take(round, 0, NOW);
    }
  }

  @Test
  void eachCountHasAHigherNumberThanTheOneBefore() {
    long first = count.take(1, 0, NOW).number();

    assertThat(count.take(1, 0, NOW).number()).isGreaterThan(first);
  }

  @Test
  void theFirstCountIsNewsAndTheSameFiguresAgainAreNot() {
    assertThat(count.isNews(0, 0)).isTrue();
    count.take(0, 0, NOW);
    assertThat(count.isNews(0, 0)).isFalse();
    assertThat(count.isNews(0, 1)).isTrue();
  }
}
