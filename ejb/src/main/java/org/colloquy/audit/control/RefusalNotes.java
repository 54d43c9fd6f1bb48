package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.permissions.CallRefused;
import org.colloquy.tenants.BoundTenant;

/** Notes in a network's log what somebody tried there and may not do; one line for each. */
@Dependent
public class RefusalNotes {

  @Inject private NetworkNotes networks;

  void note(@Observes CallRefused refused) {
    if (BoundTenant.optional().isPresent()) {
      networks.refused(refused.call());
    }
  }
}
