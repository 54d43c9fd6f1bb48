package org.colloquy.attendance.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Presences;
import org.colloquy.attendance.control.AttendanceQueries;
import org.colloquy.attendance.entity.Reconciliation;
import org.colloquy.sessions.HeldSession;

/** Who was there, summed over many sessions, for modules that say who may know. */
@Dependent
public class PresenceSums {

  @Inject private AttendanceQueries attendances;

  /** Of each of these sessions at which anybody was. */
  public Map<UUID, Presences> of(Collection<HeldSession> sessions) {
    if (sessions.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Duration> held = held(sessions);
    Map<UUID, Presences> sums = new HashMap<>();
    attendances
        .presences(held.keySet())
        .forEach(
            row -> {
              UUID session = (UUID) row[0];
              sums.merge(session, presences(row, held.get(session)), Presences::plus);
            });
    return sums;
  }

  /** How many different people were at any of these, as far as it is known who. */
  public long people(Collection<HeldSession> sessions) {
    return sessions.isEmpty()
        ? 0
        : attendances.people(sessions.stream().map(HeldSession::id).toList());
  }

  private Map<UUID, Duration> held(Collection<HeldSession> sessions) {
    Map<UUID, Duration> held =
        sessions.stream()
            .collect(Collectors.toMap(HeldSession::id, each -> each.sittings().length()));
    List<Reconciliation> official = attendances.reconciliations(List.copyOf(held.keySet()));
    official.forEach(each -> held.put(each.sessionId(), each.held().length()));
    return held;
  }

  private static Presences presences(Object[] row, Duration held) {
    boolean present = row[1] == AttendanceStatus.PRESENT;
    long all = ((Number) row[2]).longValue();
    long assumed = present ? all - ((Number) row[3]).longValue() : 0;
    long measured = row[4] == null ? 0 : ((Number) row[4]).longValue();
    return new Presences(present ? all : 0, measured + assumed * held.toSeconds(), assumed);
  }
}
