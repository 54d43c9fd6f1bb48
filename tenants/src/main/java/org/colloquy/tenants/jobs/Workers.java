package org.colloquy.tenants.jobs;

import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.ServerAway;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Threads that take due jobs and give them to their handlers, each with its network bound. Each
 * {@link Lane} has threads of its own, and in a lane the networks take turns. Kinds without a
 * handler here stay in the queue for a server that has one. On closing, no further job is taken and
 * those at work are waited for.
 *
 * <p>A job of a network that is not active is left where it is, and so is one that finds a server
 * away: neither counts as an attempt, and both go on by themselves when the reason is gone.
 */
public final class Workers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Workers.class.getName());
  private static final Duration DRAIN = Duration.ofSeconds(25);
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final Duration TIDIED = Duration.ofDays(1);
  private static final Duration FOLLOWED = Duration.ofMillis(500);

  private final JobStore store;
  private final TenantRegistry registry;
  private final BusinessClock clock;
  private final Map<String, JobHandler<?>> handlers;
  private final Map<Lane, Set<String>> kinds = new EnumMap<>(Lane.class);
  private final Map<Lane, Turns> turns = new EnumMap<>(Lane.class);
  private final JobPace pace;
  private final Payloads payloads = new Payloads();
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch stopping = new CountDownLatch(1);

  public Workers(
      DataSource control,
      TenantRegistry registry,
      BusinessClock clock,
      Collection<? extends JobHandler<?>> handlers,
      JobPace pace) {
    this.store = new JobStore(control);
    this.registry = registry;
    this.clock = clock;
    this.pace = pace;
    this.handlers =
        handlers.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    handler -> Payloads.kindOf(handler.work()), Function.identity()));
    this.handlers.forEach(
        (kind, handler) -> {
          stand(kind, Payloads.laneOf(handler.work()));
          // A node of before this knew lanes puts all its jobs here, for as long as it runs.
          stand(kind, Lane.LONG);
        });
  }

  private void stand(String kind, Lane lane) {
    kinds.computeIfAbsent(lane, key -> new HashSet<>()).add(kind);
    turns.putIfAbsent(lane, new Turns());
  }

  /** Starts so many threads for each lane; each goes on until {@link #close}. */
  public void start(int count, ThreadFactory factory) {
    for (var lane : kinds.keySet()) {
      for (var i = 0; i < count; i++) {
        start(factory.newThread(() -> work(lane)));
      }
    }
    if (!handlers.isEmpty()) {
      start(factory.newThread(this::tidy));
    }
    if (clock.isMovable()) {
      start(factory.newThread(this::follow));
    }
  }

  private void start(Thread thread) {
    threads.add(thread);
    thread.start();
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

  private void work(Lane lane) {
    var pause = Duration.ZERO;
    while (!stopsWithin(pause)) {
      pause = takeOne(lane);
    }
  }

  /** Forgets once a day what was done long ago. */
  private void tidy() {
    var pause = Duration.ZERO;
    while (!stopsWithin(pause)) {
      try {
        pause = store.forgetDone(REMEMBERED) ? Duration.ZERO : TIDIED;
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "The job queue does not answer; it is tidied later");
        pause = pace.longestPause();
      }
    }
  }

  /** Sees to it that dates come when the clock is moved. */
  private void follow() {
    while (!stopsWithin(FOLLOWED)) {
      try {
        store.follow(clock);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "The job queue does not answer; dates are looked at later");
      }
    }
  }

  /** Does one job, if there is one, and says how long to wait before the next. */
  private Duration takeOne(Lane lane) {
    try {
      for (var who : turns.get(lane).order(store.waiting(lane))) {
        if (mayWork(who)) {
          var job =
              store.take(
                  lane, who, kinds.get(lane), Thread.currentThread().getName(), pace.lease());
          if (job.isPresent()) {
            turns.get(lane).taken(who);
            handle(job.get());
            return Duration.ZERO;
          }
        }
      }
      return pace.poll();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The job queue does not answer; trying again");
      return pace.firstPause().plus(pace.poll());
    }
  }

  /** A network that is not active waits; of one that is no more, nothing waits for ever. */
  private boolean mayWork(Optional<TenantId> who) {
    return who.flatMap(registry::byId).map(Tenant::isActive).orElse(true);
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
    CurrentJob.call(
        job.kind(),
        () -> {
          handler.handle(job.carrying(payloads.read(job.work(), handler.work())));
          return null;
        });
  }

  private void fail(Job<?> job, Exception e) {
    if (ServerAway.isCauseOf(e) && !isLostRace(e)) {
      LOG.log(Level.WARNING, () -> describe(job) + " waits for a server: " + e);
      store.park(job, pace.parking(), e.toString());
    } else if (e instanceof HopelessJob || pace.isLast(job.tries())) {
      LOG.log(Level.SEVERE, e, () -> describe(job) + " failed for good");
      store.fail(job, e.toString());
    } else {
      LOG.log(Level.WARNING, e, () -> describe(job) + " failed; it is tried again");
      store.retryAfter(job, pace.pauseAfter(job.tries()), e.toString());
    }
  }

  /** MySQL was there, and had another transaction go first. */
  private static boolean isLostRace(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransactionRollbackException) {
        return true;
      }
    }
    return false;
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
