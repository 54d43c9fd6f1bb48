package org.colloquy.isolation;

import java.time.Duration;
import java.util.function.Supplier;
import org.colloquy.running.Network;
import org.colloquy.running.Person;

/**
 * Somebody's token, got anew before it runs out; asking each time would take a password each time.
 */
final class Pass {

  private static final long GOOD = Duration.ofSeconds(60).toNanos();

  private final Supplier<String> realm;
  private String token;
  private long gotAt;

  Pass(Supplier<String> realm) {
    this.realm = realm;
  }

  static Pass of(Network network, Person person) {
    return new Pass(() -> network.realms().token(network.slug(), person));
  }

  String token() {
    if (token == null || System.nanoTime() - gotAt > GOOD) {
      token = realm.get();
      gotAt = System.nanoTime();
    }
    return token;
  }
}
