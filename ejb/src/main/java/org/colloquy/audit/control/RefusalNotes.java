package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.audit.CallOrigin;
import org.colloquy.permissions.CallRefused;
import org.colloquy.tenants.BoundTenant;

/**
 * Notes in a network's log what somebody tried there and may not do; one line for each, and no more
 * than {@link RefusalLimit} lets through.
 */
@Dependent
public class RefusalNotes {

  @Inject private NetworkNotes networks;
  @Inject private RefusalLimit limit;

  void note(@Observes CallRefused refused) {
    BoundTenant.optional()
        .ifPresent(
            network ->
                limit
                    .take(network.id(), refused.call().holder(), CallOrigin.address())
                    .ifPresent(leftOut -> networks.refused(refused.call(), leftOut)));
  }
}
