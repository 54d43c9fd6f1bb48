package org.colloquy.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.permissions.Holder;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.provisioning.RequestLimit;

/**
 * How many refusals have a line of their own. What was written to a log cannot be taken out of it,
 * so nobody may fill one by trying again and again; those that are left out are counted, and the
 * next line says how many there were. Kept in memory: each node counts for itself.
 */
@ApplicationScoped
public class RefusalLimit {

  static final int OF_ONE = 20;

  /** A stranger can come from many addresses. */
  static final int OF_STRANGERS = 100;

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<TenantId, Long> leftOut = new ConcurrentHashMap<>();
  private final RequestLimit ofOne;
  private final RequestLimit ofStrangers;

  @Inject
  public RefusalLimit(Clock clock) {
    ofOne = new RequestLimit(clock, OF_ONE, WINDOW);
    ofStrangers = new RequestLimit(clock, OF_STRANGERS, WINDOW);
  }

  /** For the container's proxy alone. */
  protected RefusalLimit() {
    ofOne = null;
    ofStrangers = null;
  }

  /** How many were left out before this one; empty where this one is left out as well. */
  OptionalLong take(TenantId network, Holder holder, Optional<String> address) {
    if (isTooMuch(network, holder, address)) {
      leftOut.merge(network, 1L, Long::sum);
      return OptionalLong.empty();
    }
    return OptionalLong.of(Optional.ofNullable(leftOut.remove(network)).orElse(0L));
  }

  private boolean isTooMuch(TenantId network, Holder holder, Optional<String> address) {
    if (holder instanceof Holder.Person || holder instanceof Holder.Program) {
      return ofOne.refuse(network + " " + holder.label()).isPresent();
    }
    return ofOne.refuse(network + " from " + address.orElse("")).isPresent()
        || ofStrangers.refuse(network.toString()).isPresent();
  }
}
