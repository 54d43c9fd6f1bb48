package org.colloquy.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.colloquy.tenants.Serial;
import org.junit.jupiter.api.Test;

class JointCountTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final JointCount count = new JointCount(JointInvitationTest.first(NOW));

  @Test
  void anyNumberOfRegistrationsQueueOneJob() {
    int jobs = 0;
    for (int i = 0; i < 200; i++) {
      jobs += count.fallsDue(1) ? 1 : 0;
    }
    assertThat(jobs).isEqualTo(1);
  }

  @Test
  void whatChangesAfterTheCountIsCountedAgain() {
    count.fallsDue(1);
    count.take(1, 200, 0, NOW);

    assertThat(count.fallsDue(1)).isTrue();
  }

  @Test
  void whatWasDueWhenTheDataWasCopiedIsQueuedAgainAfterItsRestore() {
    count.fallsDue(1);
    assertThat(count.fallsDue(1)).isFalse();

    assertThat(count.fallsDue(2)).isTrue();
    assertThat(count.fallsDue(2)).isFalse();
  }

  @Test
  void noTwoJobsEverHaveTheSameKeyEvenWhenJobsAreRetried() {
    var keys = new HashSet<Long>();
    for (int round = 0; round < 5; round++) {
      assertThat(count.fallsDue(1)).isTrue();
      assertThat(keys.add(count.nextNumber())).isTrue();
      count.take(1, round, 0, NOW);
      count.take(1, round, 0, NOW);
    }
  }

  @Test
  void eachCountHasAHigherNumberThanTheOneBefore() {
    Serial first = count.take(1, 1, 0, NOW).serial();

    assertThat(count.take(1, 1, 0, NOW).serial().isAfter(first)).isTrue();
  }

  @Test
  void theFirstCountIsNewsAndTheSameFiguresAgainAreNot() {
    assertThat(count.isNews(0, 0)).isTrue();
    count.take(1, 0, 0, NOW);
    assertThat(count.isNews(0, 0)).isFalse();
    assertThat(count.isNews(0, 1)).isTrue();
  }
}
