package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRaceTest {

  @ParameterizedTest
  @CsvSource({"1062, TAKEN", "1213, DEADLOCK", "1451, STALE", "1452, STALE"})
  void isToldByWhatTheDatabaseSaysHoweverItIsWrapped(int code, LostRace expected) {
    var wrapped =
        new IllegalStateException(new PersistenceException(new SQLException("lost", "x", code)));

    assertThat(LostRace.in(wrapped)).contains(expected);
  }

  @Test
  void isToldByAVersionThatIsNoLongerThePresentOne() {
    assertThat(LostRace.in(new IllegalStateException(new OptimisticLockException())))
        .contains(LostRace.STALE);
  }

  @Test
  void othersAreFailures() {
    assertThat(LostRace.in(new PersistenceException(new SQLException("no column", "42S22", 1054))))
        .isEmpty();
    assertThat(LostRace.in(new IllegalStateException("broken"))).isEmpty();
  }

  @Test
  void workIsDoneAgainUntilItWins() {
    var tries = new AtomicInteger();

    String done =
        LostRace.settle(
            () -> {
              if (tries.incrementAndGet() < 3) {
                throw new OptimisticLockException();
              }
              return "done";
            });

    assertThat(done).isEqualTo("done");
    assertThat(tries).hasValue(3);
  }

  @Test
  void workThatAlwaysLosesEndsAndAFailureIsNotTriedAgain() {
    var tries = new AtomicInteger();
    assertThatThrownBy(
            () ->
                LostRace.settle(
                    () -> {
                      tries.incrementAndGet();
                      throw new OptimisticLockException();
                    }))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(tries).hasValueBetween(2, 10);

    tries.set(0);
    assertThatThrownBy(
            () ->
                LostRace.settle(
                    () -> {
                      tries.incrementAndGet();
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tries).hasValue(1);
  }
}
