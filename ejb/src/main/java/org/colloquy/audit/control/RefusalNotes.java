package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import org.colloquy.audit.CallOrigin;
import org.colloquy.audit.FormRefused;
import org.colloquy.permissions.CallRefused;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
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
    note(refused.call().holder(), leftOut -> networks.refused(refused.call(), leftOut));
  }

  void note(@Observes FormRefused refused) {
    note(CurrentHolder.get(), leftOut -> networks.refused(refused, leftOut));
  }

  private void note(Holder holder, LongConsumer line) {
    BoundTenant.optional()
        .ifPresent(
            network -> limit.take(network.id(), holder, CallOrigin.address()).ifPresent(line));
  }
}
