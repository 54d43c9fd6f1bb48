package org.colloquy.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SweepTest {

  @Test
  void itGoesOnUntilNothingIsLeft() {
    var sweep = new Crumbs(120);

    sweep.handle(null);

    assertThat(sweep.left).isZero();
    assertThat(sweep.times).as("the last time finds nothing").isEqualTo(4);
  }

  /** Cleared away fifty at a time. */
  private static final class Crumbs implements Sweep<Crumbs.Due> {

    private int left;
    private int times;

    Crumbs(int left) {
      this.left = left;
    }

    record Due(String day) {}

    @Override
    public Record work(LocalDate day) {
      return new Due(day.toString());
    }

    @Override
    public Class<Due> work() {
      return Due.class;
    }

    @Override
    public boolean clearSome() {
      var some = Math.min(50, left);
      left -= some;
      times++;
      return some > 0;
    }
  }
}
