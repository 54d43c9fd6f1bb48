package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/** Passes on what nobody has taken in time. */
@ApplicationScoped
public class OfferEndHandler implements JobHandler<OfferEnd> {

  @Inject private Admission admission;
  @Inject private Seats seats;

  @Override
  public Class<OfferEnd> work() {
    return OfferEnd.class;
  }

  @Override
  @Transactional
  public void handle(Job<OfferEnd> job) {
    OfferEnd end = job.work();
    admission
        .lockIfThere(end.session())
        .ifPresent(session -> seats.passOn(session, end.registration()));
  }
}
