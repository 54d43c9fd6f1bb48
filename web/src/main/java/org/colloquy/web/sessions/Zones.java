package org.colloquy.web.sessions;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones that one can choose: those of places, and UTC first. */
final class Zones {
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");
  private static final List<String> ALL =
      Stream.concat(
              Stream.of("UTC"),
              ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace).sorted())
          .toList();

  private Zones() {}

  static List<String> all() {
    return ALL;
  }

  private static boolean isPlace(String id) {
    int slash = id.indexOf('/');
    return slash > 0 && REGIONS.contains(id.substring(0, slash));
  }
}
