package org.colloquy.tenants.audit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.tenants.ServerAway;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.registry.TenantRegistry;

/**
 * Has entries sealed within seconds of their commit. Whoever commits one says so ({@link
 * #committed}), which costs nothing while nothing happens. For what a node left that was killed in
 * between, every node looks every few seconds at which logs have grown, in a statement for many of
 * them, and then into those; besides, every log is looked into once in a while.
 */
public final class Sealing implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Sealing.class.getName());

  /**
   * How often.
   *
   * @param gathered how long entries are gathered before they are sealed together
   * @param glance after which it is asked again which logs have grown
   * @param round in which every log is looked into once; one that has grown, at each glance
   */
  public record Pace(Duration gathered, Duration glance, Duration round) {

    public static final Pace USUAL =
        new Pace(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMinutes(1));
  }

  /** Logs in one statement. */
  private static final int AT_ONCE = 100;

  private final Sealer sealer;
  private final TenantRegistry registry;
  private final Pace pace;
  private final Map<TenantId, Set<UUID>> waiting = new HashMap<>();
  private final Queue<Tenant> round = new ArrayDeque<>();
  private final Map<TenantId, Long> newest = new HashMap<>();
  private final Map<TenantId, Long> livelyUntil = new HashMap<>();
  private long nextRound = System.nanoTime();
  private long nextGlance = System.nanoTime();
  private boolean stopping;
  private Thread thread;

  public Sealing(Sealer sealer, TenantRegistry registry, Pace pace) {
    this.sealer = sealer;
    this.registry = registry;
    this.pace = pace;
  }

  /** An entry of this network was committed, or may have been. */
  public synchronized void committed(TenantId tenant, UUID entry) {
    waiting.computeIfAbsent(tenant, key -> new HashSet<>()).add(entry);
    notifyAll();
  }

  /** Begins, on a thread of this factory. */
  public synchronized void start(ThreadFactory factory) {
    thread = factory.newThread(this::work);
    thread.start();
  }

  /** Ends after what was committed by now is sealed; what fails is found by another node. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      stopping = true;
      notifyAll();
      running = thread;
    }
    if (running != null) {
      try {
        running.join(Duration.ofSeconds(10).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void work() {
    try {
      while (gather()) {
        sealWaiting();
        sweepGrown();
        sweepSome();
      }
      sealWaiting();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for as long as entries are gathered; false at the end. */
  private synchronized boolean gather() throws InterruptedException {
    var until = System.nanoTime() + pace.gathered().toNanos();
    for (var left = 1L; !stopping && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    return !stopping;
  }

  private synchronized Map<TenantId, Set<UUID>> taken() {
    var taken = new HashMap<>(waiting);
    waiting.clear();
    return taken;
  }

  private synchronized void putBack(TenantId tenant, Set<UUID> entries) {
    waiting.computeIfAbsent(tenant, key -> new HashSet<>()).addAll(entries);
  }

  private void sealWaiting() {
    taken()
        .forEach(
            (id, entries) -> {
              var tenant = registry.byId(id);
              if (tenant.isPresent() && !tried(() -> sealer.seal(tenant.get(), entries), id)) {
                putBack(id, entries);
              }
            });
  }

  /**
   * What has grown is looked into for as long as a round takes: an entry that is committed late
   * does not show by its place. What is seen for the first time is looked into once.
   */
  private void sweepGrown() {
    var now = System.nanoTime();
    if (now - nextGlance < 0) {
      return;
    }
    nextGlance = now + pace.glance().toNanos();
    var logs = logs();
    newest.keySet().retainAll(logs.stream().map(Tenant::id).toList());
    livelyUntil.values().removeIf(until -> now - until >= 0);
    for (var from = 0; from < logs.size(); from += AT_ONCE) {
      newest(logs.subList(from, Math.min(logs.size(), from + AT_ONCE)))
          .forEach(
              (id, place) -> {
                var before = newest.put(id, place);
                if (!place.equals(before)) {
                  livelyUntil.put(id, before == null ? now : now + pace.round().toNanos());
                }
              });
    }
    logs.stream()
        .filter(tenant -> livelyUntil.containsKey(tenant.id()))
        .forEach(tenant -> tried(() -> sealer.sweep(tenant), tenant.id()));
  }

  /** A log that cannot be read keeps no other from being asked for. */
  private Map<TenantId, Long> newest(List<Tenant> logs) {
    try {
      return sealer.newest(logs);
    } catch (RuntimeException e) {
      if (logs.size() == 1 || ServerAway.isCauseOf(e)) {
        LOG.log(Level.FINE, e, () -> "Not asked how far " + logs.size() + " logs have come");
        return Map.of();
      }
      var half = logs.size() / 2;
      var all = new HashMap<>(newest(logs.subList(0, half)));
      all.putAll(newest(logs.subList(half, logs.size())));
      return all;
    }
  }

  private List<Tenant> logs() {
    return registry.all().stream()
        .filter(
            tenant ->
                tenant.status() == TenantStatus.ACTIVE || tenant.status() == TenantStatus.SUSPENDED)
        .toList();
  }

  /** So many that all have had their turn when the round is over. */
  private void sweepSome() {
    var now = System.nanoTime();
    if (round.isEmpty() && now - nextRound >= 0) {
      round.addAll(logs());
      nextRound = now + pace.round().toNanos();
    }
    var turns = Math.max(1, (nextRound - now) / Math.max(1, pace.gathered().toNanos()));
    for (var some = (round.size() + turns - 1) / turns; some > 0; some--) {
      var tenant = round.remove();
      tried(() -> sealer.sweep(tenant), tenant.id());
    }
  }

  @FunctionalInterface
  private interface Attempt {
    boolean run();
  }

  private static boolean tried(Attempt attempt, TenantId tenant) {
    try {
      return attempt.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The log of network " + tenant + " is sealed later");
      return false;
    }
  }
}
