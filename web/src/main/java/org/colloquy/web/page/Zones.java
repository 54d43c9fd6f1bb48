package org.colloquy.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Zone;

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

  private static final List<String> ALL =
      Stream.concat(
              Stream.of("UTC"),
              ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace).sorted())
          .toList();

  private Zones() {}

  /** Every zone to choose from: UTC, then those of places by their names. */
  public static List<String> all() {
    return ALL;
  }

  /** The same and, where it is not among them, the one that is kept already; null for none. */
  public static List<String> with(String kept) {
    return kept == null || ALL.contains(kept)
        ? ALL
        : Stream.concat(Stream.of(kept), ALL.stream()).toList();
  }

  private static boolean isPlace(String id) {
    return REGIONS.contains(id.substring(0, Math.max(0, id.indexOf('/'))));
  }

  /** Null for null and for nothing; throws for what is no zone, naming the field. */
  public static ZoneId parse(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Zone.of(text).orElseThrow(() -> Invalid.field(field, "time.zone"));
  }
}
