package org.colloquy.tenants.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.registry.TenantRegistry;

/**
 * Threads that take due jobs and give them to their handlers, each with its network bound. Kinds
 * without a handler here stay in the queue for a server that has one. On closing, no further job is
 * taken and those at work are waited for.
 */
public final class Workers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Workers.class.getName());
  private static final Duration DRAIN = Duration.ofSeconds(25);
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final JobStore store;
  private final TenantRegistry registry;
  private final Map<String, JobHandler<?>> handlers;
  private final JobPace pace;
  private final Payloads payloads = new Payloads();
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch stopping = new CountDownLatch(1);

  public Workers(
      DataSource control,
      TenantRegistry registry,
      Collection<? extends JobHandler<?>> handlers,
      JobPace pace) {
    this.store = new JobStore(control);
    this.registry = registry;
    this.pace = pace;
    this.handlers =
        handlers.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    handler -> Payloads.kindOf(handler.work()), Function.identity()));
  }

  /** Starts so many threads; each goes on until {@link #close}. */
  public void start(int count, ThreadFactory factory) {
    if (handlers.isEmpty()) {
      return;
    }
    store.forgetDone(REMEMBERED);
    for (var i = 0; i < count; i++) {
      var thread = factory.newThread(this::work);
      threads.add(thread);
      thread.start();
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    var deadline = System.nanoTime() + DRAIN.toNanos();
    try {
      for (var thread : threads) {
        var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        thread.join(Math.max(1, left));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.stream()
        .filter(Thread::isAlive)
        .forEach(
            thread -> {
              LOG.warning(() -> thread.getName() + " is left at its job; its lease will run out");
              thread.interrupt();
            });
  }

  private void work() {
    var pause = Duration.ZERO;
    while (!stopsWithin(pause)) {
      pause = takeOne();
    }
  }

  /** Does one job, if there is one, and says how long to wait before the next. */
  private Duration takeOne() {
    try {
      var job = store.take(handlers.keySet(), Thread.currentThread().getName(), pace.lease());
      job.ifPresent(this::handle);
      return job.isPresent() ? Duration.ZERO : pace.poll();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The job queue does not answer; trying again");
      return pace.firstPause().plus(pace.poll());
    }
  }

  private void handle(Job<String> job) {
    try {
      var handler = handlers.get(job.kind());
      if (job.tenantId() == null) {
        handle(job, handler);
      } else {
        var tenant = registry.byId(job.tenantId());
        if (tenant.isEmpty()) {
          store.fail(job, "The network " + job.tenantId() + " is no more");
          return;
        }
        BoundTenant.call(
            tenant.get(),
            () -> {
              handle(job, handler);
              return null;
            });
      }
      if (handler.isSecret()) {
        store.doneAndForgotten(job);
      } else {
        store.done(job);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      fail(job, e);
    }
  }

  private <T extends Record> void handle(Job<String> job, JobHandler<T> handler) throws Exception {
    handler.handle(job.carrying(payloads.read(job.work(), handler.work())));
  }

  private void fail(Job<?> job, Exception e) {
    if (e instanceof HopelessJob || pace.isLast(job.attempt())) {
      LOG.log(Level.SEVERE, e, () -> describe(job) + " failed for good");
      store.fail(job, e.toString());
    } else {
      LOG.log(Level.WARNING, e, () -> describe(job) + " failed; it is tried again");
      store.retryAfter(job, pace.pauseAfter(job.attempt()), e.toString());
    }
  }

  private static String describe(Job<?> job) {
    return "Job " + job.kind() + " " + job.key() + ", attempt " + job.attempt() + ",";
  }

  private boolean stopsWithin(Duration pause) {
    try {
      return stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
