package org.colloquy.tenants.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.tenants.TenantId;

/**
 * Whose turn it is in a lane of this server: the networks come one after another, in the order of
 * their ids, however many jobs each has waiting; the platform itself comes as one of them.
 */
final class Turns {

  private static final Comparator<Optional<TenantId>> ORDER =
      Comparator.comparing(who -> who.map(id -> id.value().toString()).orElse(""));

  private Optional<TenantId> last = Optional.empty();

  /** All of them, beginning after the one that had its turn last. */
  synchronized List<Optional<TenantId>> order(List<Optional<TenantId>> waiting) {
    var sorted = waiting.stream().sorted(ORDER).toList();
    return Stream.concat(
            sorted.stream().filter(who -> ORDER.compare(who, last) > 0),
            sorted.stream().filter(who -> ORDER.compare(who, last) <= 0))
        .toList();
  }

  synchronized void taken(Optional<TenantId> who) {
    last = who;
  }
}
