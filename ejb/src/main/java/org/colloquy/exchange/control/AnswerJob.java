package org.colloquy.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/** Copies the bound network's present answer into the exchange. */
@ApplicationScoped
public class AnswerJob implements JobHandler<AnswerJob.DueAnswer> {

  @Inject private NetworkDesk network;
  @Inject private ExchangeDesk exchange;

  @Override
  public Class<DueAnswer> work() {
    return DueAnswer.class;
  }

  @Override
  public void handle(Job<DueAnswer> job) {
    Route route = Route.here(job.work().jointSession());
    exchange.answered(route, network.answer(route.jointSessionId()));
  }

  /** A joint session that a network has answered anew. */
  @JobKind(value = "exchange.answer", lane = Lane.EXCHANGE)
  public record DueAnswer(UUID jointSession) {

    public DueAnswer {
      Objects.requireNonNull(jointSession, "It says which joint session");
    }
  }
}
