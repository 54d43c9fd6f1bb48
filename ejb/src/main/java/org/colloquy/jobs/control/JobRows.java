package org.colloquy.jobs.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;

/** Adds jobs within the caller's transaction, which is one of a network or one of the exchange. */
@Dependent
public class JobRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager network;

  @PersistenceContext(unitName = "exchange")
  private EntityManager exchange;

  @Inject private JobQueue queue;

  public void addInNetwork(NewJob job) {
    queue.enqueueAsNetwork(network::unwrap, job);
  }

  public void addInExchange(NewJob job) {
    queue.enqueue(exchange::unwrap, job);
  }
}
