package org.colloquy.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * Copies a joint session from the exchange into the bound network, and notes that it has arrived.
 */
@ApplicationScoped
public class DeliverJob implements JobHandler<DeliverJob.Delivery> {

  @Inject private ExchangeDesk exchange;
  @Inject private NetworkDesk network;

  @Override
  public Class<Delivery> work() {
    return Delivery.class;
  }

  @Override
  public void handle(Job<Delivery> job) {
    Route route = Route.here(job.work().jointSession());
    exchange
        .snapshot(route)
        .ifPresent(
            snapshot -> {
              network.receive(route.jointSessionId(), snapshot);
              exchange.delivered(route, snapshot.revision());
            });
  }

  /** A joint session that is to be copied into a network. */
  @JobKind(value = "exchange.deliver", lane = Lane.EXCHANGE)
  public record Delivery(UUID jointSession) {

    public Delivery {
      Objects.requireNonNull(jointSession, "It says which joint session");
    }
  }
}
