package org.colloquy.jobs.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.jobs.control.JobRows;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.registry.TenantRegistry;

/**
 * Has a network do something later, asked from the exchange: if and only if the caller's
 * transaction with the exchange commits. Only the platform may ask; whoever works for a network has
 * {@link Later}, and is refused here.
 */
@Dependent
public class LaterElsewhere {

  @Inject private JobRows rows;
  @Inject private TenantRegistry registry;

  public void run(TenantId network, Record work, String key) {
    BoundTenant.optional()
        .ifPresent(
            bound -> {
              throw new IllegalStateException(
                  "Network " + bound.slug() + " asks for work in the name of " + network);
            });
    // What a network was told it may have to be told again when its data is of another day.
    String keyed = registry.byId(network).map(tenant -> tenant.keyed(key)).orElse(key);
    rows.addInExchange(new NewJob(work, keyed, network));
  }
}
