package org.colloquy.tenants.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.SteppedClock;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose time tests move, when it is known, and where nobody can. */
class BusinessClockIT {

  private static final Instant THEN = Instant.parse("2027-09-01T08:00:00Z");

  private static Kernel kernel;

  private final SteppedClock real = new SteppedClock();
  private final Tenant one = Samples.tenant("time-one");
  private final Tenant other = Samples.tenant("time-other");

  @BeforeAll
  static void start() {
    kernel = started(Map.of("colloquy.movable-time", "true"));
  }

  @AfterAll
  static void close() {
    kernel.close();
  }

  @AfterEach
  void movePlatformBack() {
    movable().move(Optional.empty(), MovedTime.ahead(Duration.ZERO));
  }

  @Test
  void timeOfOneNetworkMovesAndOfNoOtherAndNotThePlatforms() {
    var clock = movable();
    clock.move(Optional.of(one.id()), MovedTime.standingAt(THEN));

    assertThat(timeOf(clock, one)).isEqualTo(THEN);
    assertThat(timeOf(clock, other)).isEqualTo(real.instant());
    assertThat(clock.now()).isEqualTo(real.instant());
  }

  @Test
  void thePlatformHasATimeOfItsOwn() {
    var clock = movable();
    clock.move(Optional.empty(), MovedTime.ahead(Duration.ofDays(-30)));

    assertThat(clock.now()).isEqualTo(real.instant().minus(Duration.ofDays(30)));
    assertThat(timeOf(clock, one)).isEqualTo(real.instant());
  }

  @Test
  void timeMovesBackAsWellAsOn() {
    var clock = movable();
    clock.move(Optional.of(one.id()), MovedTime.standingAt(THEN));
    clock.move(Optional.of(one.id()), MovedTime.standingAt(THEN.minusSeconds(60)));

    assertThat(timeOf(clock, one)).isEqualTo(THEN.minusSeconds(60));
  }

  @Test
  void everyNodeKnowsWithinASecond() {
    var here = movable();
    var there = movable();
    assertThat(timeOf(there, one)).isEqualTo(real.instant());

    here.move(Optional.of(one.id()), MovedTime.standingAt(THEN));
    real.advance(Duration.ofSeconds(1));

    assertThat(timeOf(there, one)).isEqualTo(THEN);
  }

  @Test
  void whereTestsDidNotAskForItTimeCannotBeMovedAndWhatWasMovedIsIgnored() {
    movable().move(Optional.of(one.id()), MovedTime.standingAt(THEN));

    try (var production = started(Map.of())) {
      var clock = production.businessClock();
      var before = Instant.now(Clock.systemUTC());

      assertThat(clock.isMovable()).isFalse();
      assertThat(timeOf(clock, one)).isBetween(before, before.plusSeconds(60));
      assertThat(clock.realMomentOf(THEN, Optional.of(one.id()))).isEqualTo(THEN);
      assertThatThrownBy(
              () -> clock.move(Optional.of(one.id()), MovedTime.ahead(Duration.ofDays(1))))
          .hasMessageContaining("Time is not moved in this installation");
    }
  }

  private BusinessClock movable() {
    return BusinessClock.movable(real, kernel.databases().control());
  }

  private static Instant timeOf(BusinessClock clock, Tenant network) {
    var seen = new Instant[1];
    BoundTenant.run(network, () -> seen[0] = clock.now());
    return seen[0];
  }

  private static Kernel started(Map<String, String> settings) {
    return Kernel.start(
        TestServer.settings(TestServer.mysql(), settings),
        Clock.systemUTC(),
        BusinessClockIT.class.getClassLoader());
  }
}
