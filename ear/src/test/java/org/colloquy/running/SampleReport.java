package org.colloquy.running;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who was in a room for 50 minutes on a morning of 2020, as BigBlueButton's dashboard says it. */
public final class SampleReport {

  private SampleReport() {}

  public static Map<String, Object> of(List<String> names) {
    long came = Instant.parse("2020-01-01T10:00:00Z").toEpochMilli();
    Map<String, Object> times = Map.of("registeredOn", came, "leftOn", came + 3_000_000);
    Map<String, Object> users = new TreeMap<>();
    for (String name : names) {
      users.put(
          name,
          Map.of(
              "name",
              name,
              "isModerator",
              false,
              "intIds",
              Map.of(name, Map.of("sessions", List.of(times)))));
    }
    return Map.of("name", "A room", "createdOn", came, "users", users);
  }
}
