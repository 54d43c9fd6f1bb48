package org.colloquy.costs.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.attendance.Presences;
import org.colloquy.attendance.boundary.PresenceSums;
import org.colloquy.costs.Volume;
import org.colloquy.sessions.HeldSession;

/** What was held, and who took part in it, by groups of sessions. */
@Dependent
class Volumes {

  @Inject private PresenceSums presences;

  Map<UUID, Presences> presences(List<HeldSession> held) {
    return presences.of(held);
  }

  /** Of all of them together. */
  Volume of(List<HeldSession> held, Map<UUID, Presences> there) {
    var sum =
        held.stream()
            .map(session -> there.getOrDefault(session.id(), Presences.NONE))
            .reduce(Presences.NONE, Presences::plus);
    return new Volume(
        held.size(), sum.attendances(), presences.people(held), sum.seconds(), sum.assumed());
  }

  /** By groups, in the order of the first of each. */
  Map<String, Volume> by(
      Function<HeldSession, String> group, List<HeldSession> held, Map<UUID, Presences> there) {
    var groups =
        held.stream()
            .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    var volumes = new LinkedHashMap<String, Volume>();
    groups.forEach((name, sessions) -> volumes.put(name, of(sessions, there)));
    return volumes;
  }
}
