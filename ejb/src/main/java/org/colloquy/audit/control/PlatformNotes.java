package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.audit.PlatformActed;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.audit.PlatformLog;

/**
 * Notes what is done on the platform: in its log, and in that of the network whom it concerns,
 * whose admins read it there.
 */
@Dependent
public class PlatformNotes {

  @Inject private PlatformLog platform;
  @Inject private NetworkNotes networks;

  void note(@Observes PlatformActed acted) {
    var call =
        CurrentCall.outermost()
            .orElseThrow(() -> new IllegalStateException("No call is in progress"));
    platform.add(
        call.holder().label(),
        call.permissions().get(0).name(),
        acted.network().map(Tenant::id).orElse(null),
        acted.detail());
    acted
        .network()
        .ifPresent(
            network ->
                BoundTenant.run(
                    network,
                    () -> networks.done(call, Change.ofNetwork(network.id(), acted.detail()))));
  }
}
