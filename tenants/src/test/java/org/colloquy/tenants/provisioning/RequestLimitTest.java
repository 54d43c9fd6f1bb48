package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.colloquy.tenants.SteppedClock;
import org.junit.jupiter.api.Test;

class RequestLimitTest {

  private final SteppedClock clock = new SteppedClock();
  private final RequestLimit limit = new RequestLimit(clock, 10, Duration.ofMinutes(1));

  @Test
  void elevenRequestsInAMinuteAreOneTooMany() {
    for (var i = 0; i < 10; i++) {
      assertThat(limit.refuse("192.0.2.1")).isEmpty();
    }

    assertThat(limit.refuse("192.0.2.1")).contains(Duration.ofMinutes(1));
    assertThat(limit.refuse("192.0.2.2")).as("another address").isEmpty();
  }

  @Test
  void minuteLaterTheAddressMayAskAgain() {
    for (var i = 0; i < 11; i++) {
      limit.refuse("192.0.2.1");
    }
    clock.advance(Duration.ofMinutes(1));

    assertThat(limit.refuse("192.0.2.1")).isEmpty();
  }
}
