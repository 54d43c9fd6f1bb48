package org.colloquy.tenants.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;

/** The table of moved times, read again after a quarter of a second. */
final class MovedTimes {

  private static final Duration FRESH = Duration.ofMillis(250);

  /** No network has this id. */
  private static final UUID PLATFORM = new UUID(0, 0);

  private final Sql sql;
  private final Clock real;
  private volatile Reading held = new Reading(Map.of(), Instant.MIN);

  MovedTimes(DataSource control, Clock real) {
    sql = new Sql(control);
    this.real = real;
  }

  Optional<MovedTime> of(Optional<TenantId> whose) {
    var reading = held;
    if (!reading.at().plus(FRESH).isAfter(real.instant())) {
      reading = read();
      held = reading;
    }
    return Optional.ofNullable(reading.times().get(key(whose)));
  }

  void put(Optional<TenantId> whose, MovedTime time) {
    sql.update(
        "REPLACE INTO colloquy_control.moved_time (tenant_id, ahead_micros, stands_at)"
            + " VALUES (?, ?, ?)",
        key(whose),
        time.ahead() == null ? null : time.ahead().toNanos() / 1000,
        time.standing());
    held = read();
  }

  private Reading read() {
    var moment = real.instant();
    return new Reading(
        sql
            .list(
                "SELECT tenant_id, ahead_micros, stands_at FROM colloquy_control.moved_time",
                row -> Map.entry(Sql.id(row, "tenant_id"), time(row)))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
        moment);
  }

  private static MovedTime time(ResultSet row) throws SQLException {
    var standing = Sql.instant(row, "stands_at");
    return standing == null
        ? MovedTime.ahead(Duration.ofNanos(row.getLong("ahead_micros") * 1000))
        : MovedTime.standingAt(standing);
  }

  private static UUID key(Optional<TenantId> whose) {
    return whose.map(TenantId::value).orElse(PLATFORM);
  }

  private record Reading(Map<UUID, MovedTime> times, Instant at) {}
}
