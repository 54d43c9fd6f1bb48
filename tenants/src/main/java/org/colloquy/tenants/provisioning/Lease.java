package org.colloquy.tenants.provisioning;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/** This node's hold on a run, renewed in the background until it is closed or lost. */
final class Lease implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Lease.class.getName());

  private final RunRows rows;
  private final UUID run;
  private final String owner;
  private final Duration length;
  private final AtomicLong heldUntil = new AtomicLong();
  private final ScheduledFuture<?> heartbeat;

  Lease(
      RunRows rows, UUID run, String owner, Duration length, ScheduledExecutorService background) {
    this.rows = rows;
    this.run = run;
    this.owner = owner;
    this.length = length;
    heldUntil.set(System.nanoTime() + length.toNanos());
    var pace = length.toMillis() / 3;
    heartbeat = background.scheduleWithFixedDelay(this::renew, pace, pace, TimeUnit.MILLISECONDS);
  }

  String owner() {
    return owner;
  }

  /** Throws where another node may be at work on the run by now. */
  void requireHeld() {
    if (System.nanoTime() - heldUntil.get() >= 0) {
      throw new LeaseLost();
    }
  }

  @Override
  public void close() {
    heartbeat.cancel(false);
  }

  private void renew() {
    try {
      var now = System.nanoTime();
      if (rows.renew(run, owner, length)) {
        heldUntil.set(now + length.toNanos());
      } else {
        heldUntil.set(now);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The lease on run " + run + " could not be renewed");
    }
  }

  /** Another node may be at work on the run: this one stops and says nothing more about it. */
  static final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost() {
      super("The lease on the run is lost");
    }
  }
}
