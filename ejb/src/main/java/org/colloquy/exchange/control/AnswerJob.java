package org.colloquy.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/** Copies the bound network's present answer into the exchange. */
@ApplicationScoped
public class AnswerJob implements JobHandler {

  @Inject private NetworkDesk network;
  @Inject private ExchangeDesk exchange;

  @Override
  public String kind() {
    return Route.ANSWER;
  }

  @Override
  public void handle(Job job) {
    Route route = Route.of(job);
    exchange.answered(route, network.answer(route.jointSessionId()));
  }
}
