package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.colloquy.tenants.BoundTenant;

/**
 * Queues a count when registrations change: one job for all changes of the next moment. The lock on
 * the count's row makes that safe. Whoever finds a count due already holds the row until the own
 * transaction ends, so the job that counts waits for it and sees its registration.
 */
@Dependent
public class DueCounts {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  @Inject private NetworkRows rows;

  /** Within the transaction that changed a registration of this joint session. */
  public void registrationsChanged(UUID jointSessionId) {
    rows.lockCount(jointSessionId)
        .filter(count -> count.fallsDue(BoundTenant.current().generation()))
        .ifPresent(count -> rows.countAfter(MOMENT, jointSessionId, count));
  }
}
