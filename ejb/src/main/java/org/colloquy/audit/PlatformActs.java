package org.colloquy.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.tenants.Tenant;

/**
 * Tells what was done on the platform, whose rows lie in no network's schema; every method of a
 * boundary that changes something there calls it.
 */
@Dependent
public class PlatformActs {

  @Inject private Event<PlatformActed> event;

  /** Something that the network itself may know. */
  public void tell(Tenant network, String detail) {
    event.fire(new PlatformActed(Optional.of(network), detail));
  }

  /** Something that concerns no network which is there. */
  public void tell(String detail) {
    event.fire(new PlatformActed(Optional.empty(), detail));
  }
}
