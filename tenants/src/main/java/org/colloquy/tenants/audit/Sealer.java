package org.colloquy.tenants.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;

/**
 * Numbers and chains what was committed to a network's log, in the order in which it finds it. It
 * works after the commit, so nobody who changes something waits for anybody else's entry, and an
 * entry that is committed late gets a late number.
 *
 * <p>One at a time does it for a network, on whichever node. Were there two all the same, the
 * number is a primary key: one of them would have made nothing.
 */
public final class Sealer {

  /** Rows in one statement. */
  private static final int AT_ONCE = 250;

  private final Sql sql;
  private final Checkpoints checkpoints;
  private final Clock clock;

  public Sealer(DataSource sealer, Checkpoints checkpoints, Clock clock) {
    this.sql = new Sql(sealer);
    this.checkpoints = checkpoints;
    this.clock = clock;
  }

  @FunctionalInterface
  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  /** Seals these entries; false where another one is at it, and they have to be tried again. */
  public boolean seal(Tenant tenant, Collection<UUID> entries) {
    var rows = new LogRows(tenant);
    var ids = new ArrayList<>(entries);
    return alone(
        tenant,
        connection -> {
          for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            chain(connection, tenant, rows, rows.unsealed(connection, some));
          }
        });
  }

  /**
   * Seals what nobody was told of, because a node was killed between the commit and here, and says
   * checkpoints that are due; false where another one is at it.
   */
  public boolean sweep(Tenant tenant) {
    var rows = new LogRows(tenant);
    return alone(
        tenant,
        connection -> {
          List<AuditEntry> found;
          do {
            found = rows.overlooked(connection, AT_ONCE);
            chain(connection, tenant, rows, found);
          } while (found.size() == AT_ONCE);
          sayWhatIsDue(connection, tenant, rows);
        });
  }

  /**
   * The place of the newest entry in each of these logs; another one than before where something
   * was added. One step in an index for each log.
   */
  Map<TenantId, Long> newest(Collection<Tenant> tenants) {
    var places = new HashMap<TenantId, Long>();
    sql.list(
        tenants.stream()
            .map(tenant -> new LogRows(tenant).newest())
            .collect(Collectors.joining(" UNION ALL ")),
        row -> places.put(new TenantId(Sql.id(row, "network")), row.getLong("place")),
        tenants.stream().map(Tenant::id).toArray());
    return places;
  }

  private boolean alone(Tenant tenant, Work work) {
    var lock = "colloquy-seal-" + tenant.schema();
    return sql.withConnection(
        connection -> {
          var mine = Sql.list(connection, "SELECT GET_LOCK(?, 0)", row -> row.getInt(1), lock);
          if (mine.get(0) != 1) {
            return false;
          }
          try {
            work.on(connection);
            return true;
          } finally {
            Sql.list(connection, "SELECT RELEASE_LOCK(?)", row -> row.getInt(1), lock);
          }
        });
  }

  /** In pieces that end where there has to be a checkpoint. */
  private void chain(Connection connection, Tenant tenant, LogRows rows, List<AuditEntry> entries)
      throws SQLException {
    var left = entries;
    while (!left.isEmpty()) {
      var last = rows.last(connection);
      var piece = left.subList(0, Math.min(left.size(), checkpoints.room(last)));
      var links = new ArrayList<Link>();
      for (var entry : piece) {
        last = last.next(entry.numbered(last.n() + 1));
        links.add(last);
      }
      rows.seal(connection, piece, links, clock.instant().truncatedTo(ChronoUnit.MICROS));
      if (checkpoints.dueBy(last.n()) == last.n()) {
        checkpoints.say(tenant, last, clock.instant());
      }
      left = left.subList(piece.size(), left.size());
    }
  }

  private void sayWhatIsDue(Connection connection, Tenant tenant, LogRows rows)
      throws SQLException {
    var last = rows.last(connection);
    var said = checkpoints.latest(tenant);
    var due = checkpoints.dueBy(last.n());
    if (said < due) {
      rows.link(connection, due).ifPresent(link -> checkpoints.say(tenant, link, clock.instant()));
      said = due;
    }
    var since = rows.sealedAt(connection, said + 1);
    if (since.isPresent() && checkpoints.isLongAgo(since.get(), clock.instant())) {
      checkpoints.say(tenant, last, clock.instant());
    }
  }
}
