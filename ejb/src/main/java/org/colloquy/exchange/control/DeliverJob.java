package org.colloquy.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/**
 * Copies a joint session from the exchange into the bound network, and notes that it has arrived.
 */
@ApplicationScoped
public class DeliverJob implements JobHandler {

  @Inject private ExchangeDesk exchange;
  @Inject private NetworkDesk network;

  @Override
  public String kind() {
    return Route.DELIVER;
  }

  @Override
  public void handle(Job job) {
    Route route = Route.of(job);
    exchange
        .snapshot(route)
        .ifPresent(
            snapshot -> {
              network.receive(route.jointSessionId(), snapshot);
              exchange.delivered(route, snapshot.revision());
            });
  }
}
