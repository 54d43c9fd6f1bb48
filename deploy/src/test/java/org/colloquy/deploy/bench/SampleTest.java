package org.colloquy.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void medianAndPercentileAreMeasuredValues() {
    Sample hundred = Sample.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());
    assertThat(hundred.median()).isEqualTo(50);
    assertThat(hundred.p95()).isEqualTo(95);
    assertThat(Sample.of(7).p95()).isEqualTo(7);
  }

  @Test
  void nothingMeasuredIsNoFigure() {
    assertThatThrownBy(() -> Sample.of().median()).isInstanceOf(IllegalStateException.class);
  }
}
