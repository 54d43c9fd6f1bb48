package org.colloquy.tenants.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.ServerAway;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * All networks of this installation. What it says is at most a second old, and never older than the
 * last change made in this process. While the database is away it is what was last read, so that
 * pages can say what is wrong.
 */
public final class TenantRegistry {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final TenantRows rows;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicLong changes = new AtomicLong();
  private volatile Snapshot snapshot;

  public TenantRegistry(DataSource control, Clock clock) {
    this.rows = new TenantRows(control);
    this.clock = clock;
  }

  /** The network with this host, whatever its status. */
  public Optional<Tenant> byHost(HostName host) {
    return Optional.ofNullable(snapshot().byHost().get(host));
  }

  /** The network with this id, whatever its status. */
  public Optional<Tenant> byId(TenantId id) {
    return Optional.ofNullable(snapshot().byId().get(id));
  }

  /** The network with this name, whatever its status. */
  public Optional<Tenant> bySlug(Slug slug) {
    return Optional.ofNullable(snapshot().bySlug().get(slug));
  }

  /** The networks that serve their members, by name. */
  public List<Tenant> active() {
    return all().stream().filter(Tenant::isActive).toList();
  }

  /** Every network, by name. */
  public List<Tenant> all() {
    return snapshot().all();
  }

  /** Takes the network's names; throws {@link NameTaken} where another network has one of them. */
  public void register(Tenant tenant) {
    rows.insert(tenant);
    invalidate();
  }

  /**
   * Takes the network's names within the caller's transaction; throws {@link NameTaken} where
   * another network has one of them. The caller invalidates after the commit.
   */
  public void register(Connection connection, Tenant tenant) throws SQLException {
    rows.insert(connection, tenant);
  }

  /** Moves a network to another status; throws where there is no such network. */
  public void changeStatus(TenantId id, TenantStatus status) {
    var changed = rows.updateStatus(id, status);
    invalidate();
    if (!changed && byId(id).isEmpty()) {
      throw new IllegalArgumentException("No network " + id);
    }
  }

  /**
   * Closes an active network: its pages and services say so, its jobs wait, its data stays. Every
   * node knows within a second. Says whether it was active.
   */
  public boolean suspend(TenantId id, Suspension suspension) {
    var changed = rows.suspend(id, suspension);
    invalidate();
    return changed;
  }

  /** Opens a suspended network again, and its jobs go on; says whether it was suspended. */
  public boolean resume(TenantId id) {
    var changed = rows.resume(id);
    invalidate();
    return changed;
  }

  /**
   * Begins a new generation of a network's data, and says which. Whoever puts other data in the
   * place of a network's (a restore, an import, a move) calls this once it is there and before the
   * network is opened: nodes learn of both at once, and none goes on to number in the generation
   * before. Throws where the network is open or there is none.
   */
  public int raiseGeneration(TenantId id) {
    var raised = rows.raiseGeneration(id);
    invalidate();
    return byId(id)
        .filter(network -> raised)
        .map(Tenant::generation)
        .orElseThrow(() -> new IllegalStateException("No network is closed for other data: " + id));
  }

  /** Why networks are suspended, by network; asks the database each time. */
  public Map<TenantId, Suspension> suspensions() {
    return rows.suspensions();
  }

  /** Gives the network's names back; does nothing where there is no such network. */
  public void remove(TenantId id) {
    rows.delete(id);
    invalidate();
  }

  /** Makes the next question ask the database. */
  public void invalidate() {
    changes.incrementAndGet();
  }

  private Snapshot snapshot() {
    var held = snapshot;
    if (isCurrent(held) && held.isFresh(clock.instant())) {
      return held;
    }
    if (!isCurrent(held)) {
      reading.lock();
    } else if (!reading.tryLock()) {
      // Somebody is reading already, perhaps from a database that does not answer.
      return held;
    }
    try {
      return reload();
    } finally {
      reading.unlock();
    }
  }

  private Snapshot reload() {
    var held = snapshot;
    if (!isCurrent(held) || !held.isFresh(clock.instant())) {
      held = read(held);
      snapshot = held;
    }
    return held;
  }

  private Snapshot read(Snapshot held) {
    var seen = changes.get();
    try {
      return Snapshot.of(rows.all(), seen, clock.instant());
    } catch (SqlFailure e) {
      if (isCurrent(held) && ServerAway.isCauseOf(e)) {
        return held.readAt(clock.instant());
      }
      throw e;
    }
  }

  private boolean isCurrent(Snapshot held) {
    return held != null && held.changes() == changes.get();
  }

  private record Snapshot(
      List<Tenant> all,
      Map<HostName, Tenant> byHost,
      Map<TenantId, Tenant> byId,
      Map<Slug, Tenant> bySlug,
      long changes,
      Instant readAt) {

    static Snapshot of(List<Tenant> all, long changes, Instant readAt) {
      return new Snapshot(
          List.copyOf(all),
          keyed(all, Tenant::host),
          keyed(all, Tenant::id),
          keyed(all, Tenant::slug),
          changes,
          readAt);
    }

    Snapshot readAt(Instant moment) {
      return new Snapshot(all, byHost, byId, bySlug, changes, moment);
    }

    boolean isFresh(Instant now) {
      return now.isBefore(readAt.plus(FRESH));
    }

    private static <K> Map<K, Tenant> keyed(List<Tenant> all, Function<Tenant, K> key) {
      return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
  }
}
