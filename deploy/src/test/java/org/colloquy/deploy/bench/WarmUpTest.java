package org.colloquy.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  @Test
  void endsWhereTheRateComesToNineTenthsOfWhatItStaysAt() {
    int[] cold = IntStream.range(0, 40).map(second -> second < 20 ? 30 : 100).toArray();
    assertThat(new WarmUp(cold).secondsToNearlyAll()).isBetween(24, 25);
  }

  @Test
  void nodeThatIsWarmAlreadyTakesOneWindow() {
    int[] warm = new int[40];
    Arrays.fill(warm, 100);
    assertThat(new WarmUp(warm).secondsToNearlyAll()).isEqualTo(5);
  }

  @Test
  void callsCountInTheSecondInWhichTheyEnd() {
    assertThat(WarmUp.of(new double[] {0.1, 0.9, 1.0, 2.5, 3.1}, 3).answered())
        .containsExactly(2, 1, 1);
  }
}
