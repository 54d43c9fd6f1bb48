package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.totals.HeldThing;
import org.colloquy.totals.HeldThings;
import org.colloquy.totals.Measure;

/**
 * Sessions that were published and are over, each with who had a seat. Who came is not counted yet,
 * and so is said of none.
 */
@Dependent
public class HeldSessions implements HeldThings {

  private static final int AT_ONCE = 500;

  /** Asks how full they are, and not how anybody stands in them. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private SessionQueries sessions;
  @Inject private Seating seating;
  @Inject private BusinessClock clock;

  @Override
  public List<HeldThing> all() {
    List<Object[]> held = sessions.heldBy(clock.now());
    Map<UUID, Standing> standings = new HashMap<>();
    for (int from = 0; from < held.size(); from += AT_ONCE) {
      List<UUID> some =
          held.subList(from, Math.min(held.size(), from + AT_ONCE)).stream()
              .map(row -> (UUID) row[0])
              .toList();
      standings.putAll(seating.of(some, NOBODY));
    }
    List<HeldThing> things = new ArrayList<>();
    held.forEach(row -> things.add(thing(row, standings)));
    return things;
  }

  private static HeldThing thing(Object[] row, Map<UUID, Standing> standings) {
    UUID id = (UUID) row[0];
    Standing standing = standings.getOrDefault(id, Standing.EMPTY);
    return new HeldThing(
        id,
        (String) row[1],
        LocalDate.ofInstant((Instant) row[2], ZoneId.of((String) row[3])),
        (String) row[4],
        Set.of(),
        Map.of(Measure.ACTIVITIES, 1L, Measure.REGISTRATIONS, (long) standing.confirmed()));
  }
}
