package org.colloquy.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/** Counts the bound network's registrations and copies the two figures into the exchange. */
@ApplicationScoped
public class CountJob implements JobHandler {

  @Inject private NetworkDesk network;
  @Inject private ExchangeDesk exchange;

  @Override
  public String kind() {
    return Route.COUNT;
  }

  @Override
  public void handle(Job job) {
    Route route = Route.of(job);
    exchange.counted(route, network.count(route.jointSessionId()));
  }
}
