package org.colloquy.networks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.audit.OperatorActed;
import org.colloquy.tenants.Tenant;

/**
 * Tells what an operator has done; every method of the consoles that changes something calls it.
 */
@Dependent
public class OperatorActs {

  @Inject private Event<OperatorActed> event;

  /** Something that the network itself may know. */
  public void tell(Tenant network, String detail) {
    event.fire(new OperatorActed(Optional.of(network), detail));
  }

  /** Something that concerns no network which is there. */
  public void tell(String detail) {
    event.fire(new OperatorActed(Optional.empty(), detail));
  }
}
