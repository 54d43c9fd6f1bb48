package org.colloquy.web.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.colloquy.members.boundary.Invalid;

/** Time zones as people choose them: by region and city. */
public final class Zones {

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

  private Zones() {}

  /** Every zone to choose from, in order of its name. */
  public static List<String> all() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> REGIONS.contains(id.substring(0, Math.max(0, id.indexOf('/')))))
        .sorted()
        .toList();
  }

  /** Null for null and for nothing; throws for what is no zone, naming the field. */
  public static ZoneId parse(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException e) {
      throw Invalid.field(field, "Choose a time zone, such as Europe/London.");
    }
  }
}
