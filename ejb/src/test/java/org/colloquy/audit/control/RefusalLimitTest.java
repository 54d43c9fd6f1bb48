package org.colloquy.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.colloquy.permissions.Holder;
import org.colloquy.tenants.TenantId;
import org.junit.jupiter.api.Test;

/** Whoever tries and tries does not fill a log. */
class RefusalLimitTest {

  private static final TenantId NETWORK = new TenantId(UUID.randomUUID());
  private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
  private final RefusalLimit limit = new RefusalLimit(new Moved(now));

  @Test
  void ofOnePersonSoManyHaveALineAndTheNextSaysHowManyHaveNone() {
    var ada = person();
    assertThat(lines(ada, "192.0.2.1", RefusalLimit.OF_ONE + 7)).isEqualTo(RefusalLimit.OF_ONE);
    assertThat(limit.take(NETWORK, person(), Optional.empty()))
        .as("somebody else's is noted, and says of the others")
        .hasValue(7);
    now.set(NINE.plus(Duration.ofMinutes(1)));
    assertThat(limit.take(NETWORK, ada, Optional.empty())).as("told once").hasValue(0);
  }

  @Test
  void anotherAddressMakesNobodyAnotherPerson() {
    var ada = person();
    var lines = IntStream.range(0, 100).mapToLong(i -> lines(ada, "192.0.2." + i, 1)).sum();
    assertThat(lines).isEqualTo(RefusalLimit.OF_ONE);
  }

  @Test
  void strangersAreCountedByAddressAndAllTogether() {
    assertThat(lines(Holder.ANYBODY, "192.0.2.1", 200)).isEqualTo(RefusalLimit.OF_ONE);
    var lines =
        IntStream.range(2, 250).mapToLong(i -> lines(Holder.ANYBODY, "192.0.2." + i, 1)).sum();
    assertThat(lines).isEqualTo(RefusalLimit.OF_STRANGERS - RefusalLimit.OF_ONE);
    assertThat(lines(person(), "192.0.2.1", 1)).as("a member is none of them").isEqualTo(1);
  }

  @Test
  void anotherNetworksLogIsAnother() {
    lines(Holder.ANYBODY, "192.0.2.1", 200);
    assertThat(
            limit.take(new TenantId(UUID.randomUUID()), Holder.ANYBODY, Optional.of("192.0.2.1")))
        .hasValue(0);
  }

  private long lines(Holder holder, String address, int tries) {
    return IntStream.range(0, tries)
        .filter(i -> limit.take(NETWORK, holder, Optional.of(address)).isPresent())
        .count();
  }

  private static Holder person() {
    return Holder.Person.member(UUID.randomUUID(), Set.of(), Set.of());
  }

  private static final class Moved extends Clock {

    private final AtomicReference<Instant> now;

    Moved(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
