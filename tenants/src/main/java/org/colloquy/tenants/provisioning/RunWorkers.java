package org.colloquy.tenants.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Threads of this node that take up due runs: its own at once, those that a stopped node left
 * behind when their lease has run out.
 */
final class RunWorkers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RunWorkers.class.getName());
  private static final int RUNS_AT_ONCE = 2;
  private static final long POLL_MILLIS = 500;
  private static final long SWEEP_MINUTES = 10;

  private final RunRows rows;
  private final Saga saga;
  private final Patience patience;
  private final Semaphore bell = new Semaphore(0);
  private final ScheduledExecutorService heartbeats;
  private final ScheduledFuture<?> sweep;
  private final ExecutorService tracks;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  RunWorkers(
      RunRows rows,
      Patience patience,
      ThreadFactory factory,
      Runnable housekeeping,
      Function<ExecutorService, Saga> saga) {
    this.rows = rows;
    this.patience = patience;
    heartbeats = Executors.newSingleThreadScheduledExecutor(factory);
    sweep =
        heartbeats.scheduleWithFixedDelay(
            () -> tidy(housekeeping), 1, SWEEP_MINUTES, TimeUnit.MINUTES);
    tracks = Executors.newCachedThreadPool(factory);
    this.saga = saga.apply(tracks);
    for (var i = 0; i < RUNS_AT_ONCE; i++) {
      var thread = factory.newThread(this::work);
      threads.add(thread);
      thread.start();
    }
  }

  /** Something is due now. */
  void ring() {
    bell.release();
  }

  /** Stops; a run that is cut short goes on after a restart or on another node. */
  @Override
  public void close() {
    stopping = true;
    threads.forEach(Thread::interrupt);
    sweep.cancel(false);
    heartbeats.shutdownNow();
    tracks.shutdownNow();
    try {
      for (var thread : threads) {
        thread.join(TimeUnit.SECONDS.toMillis(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!stopping) {
      try {
        if (!takeOne()) {
          awaitBell();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "Provisioning was interrupted; it goes on by itself");
        pause();
      }
    }
  }

  private boolean takeOne() {
    var owner = UUID.randomUUID().toString();
    var run = rows.take(owner, patience.lease());
    if (run.isEmpty()) {
      return false;
    }
    try (var lease = new Lease(rows, run.get().id(), owner, patience.lease(), heartbeats)) {
      saga.advance(run.get(), lease);
    }
    return true;
  }

  private void awaitBell() throws InterruptedException {
    if (bell.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }

  private static void tidy(Runnable housekeeping) {
    try {
      housekeeping.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Old mail and requests could not be deleted now");
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
