package org.colloquy.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/** Counts the bound network's registrations and copies the two figures into the exchange. */
@ApplicationScoped
public class CountJob implements JobHandler<CountJob.DueCount> {

  @Inject private NetworkDesk network;
  @Inject private ExchangeDesk exchange;

  @Override
  public Class<DueCount> work() {
    return DueCount.class;
  }

  @Override
  public void handle(Job<DueCount> job) {
    Route route = Route.here(job.work().jointSession());
    exchange.counted(route, network.count(route.jointSessionId()));
  }

  /** A joint session whose registrations have changed. */
  @JobKind(value = "exchange.count", lane = Lane.EXCHANGE)
  public record DueCount(UUID jointSession) {

    public DueCount {
      Objects.requireNonNull(jointSession, "It says which joint session");
    }
  }
}
