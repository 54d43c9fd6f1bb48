package org.colloquy.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.tenants.Serial;
import org.junit.jupiter.api.Test;

class InvitedNetworkTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final InvitedNetwork network =
      new InvitedNetwork(
          new UUID(7, 3), JointSessionTest.draft(NOW), new UUID(7, 2), "Example network");

  @Test
  void lateNewsDoesNotUndoLaterNews() {
    assertThat(network.answered(answer(3, Answer.WITHDRAWN))).isTrue();
    assertThat(network.answered(answer(2, Answer.ACCEPTED))).isFalse();

    assertThat(network.answer()).isEqualTo(Answer.WITHDRAWN);
  }

  @Test
  void theSameAnswerTwiceIsNewsOnce() {
    assertThat(network.answered(answer(1, Answer.ACCEPTED))).isTrue();
    assertThat(network.answered(answer(1, Answer.ACCEPTED))).isFalse();
  }

  @Test
  void countsThatArriveInTheWrongOrderEndAtTheLast() {
    assertThat(network.counted(new NumberedCount(new Serial(1, 5), 30, 4, NOW))).isTrue();
    assertThat(network.counted(new NumberedCount(new Serial(1, 4), 29, 0, NOW.plusSeconds(9))))
        .isFalse();
    assertThat(network.counted(new NumberedCount(new Serial(1, 5), 1, 1, NOW))).isFalse();

    assertThat(network.confirmed()).isEqualTo(30);
    assertThat(network.waiting()).isEqualTo(4);
    assertThat(network.countedAt()).isEqualTo(NOW);
  }

  @Test
  void aReceiptOfAnOlderTextChangesNothing() {
    assertThat(network.delivered(2, NOW)).isTrue();
    assertThat(network.delivered(1, NOW)).isFalse();

    assertThat(network.deliveredRevision()).isEqualTo(2);
  }

  @Test
  void afterARestoreAUsedNumberIsNewsAndWhatIsLeftFromBeforeIsNot() {
    network.answered(answer(3, Answer.ACCEPTED));
    network.counted(new NumberedCount(new Serial(1, 90), 30, 4, NOW));

    assertThat(network.answered(restored(2, Answer.WITHDRAWN))).isTrue();
    assertThat(network.counted(new NumberedCount(new Serial(2, 80), 0, 0, NOW))).isTrue();

    assertThat(network.answered(answer(4, Answer.ACCEPTED))).isFalse();
    assertThat(network.counted(new NumberedCount(new Serial(1, 91), 31, 4, NOW))).isFalse();
    assertThat(network.answer()).isEqualTo(Answer.WITHDRAWN);
    assertThat(network.confirmed()).isZero();
  }

  private static NumberedAnswer answer(long number, Answer answer) {
    return new NumberedAnswer(new Serial(1, number), answer, 1, null, NOW);
  }

  private static NumberedAnswer restored(long number, Answer answer) {
    return new NumberedAnswer(new Serial(2, number), answer, 1, null, NOW);
  }
}
