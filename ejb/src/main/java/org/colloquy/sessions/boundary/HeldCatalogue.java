package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.colloquy.sessions.HeldSession;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.time.BusinessClock;

/**
 * What was held in the network, examples left out, for the modules that count it. Whether anybody
 * may learn of it is for those modules to decide.
 */
@Dependent
public class HeldCatalogue {

  @Inject private SessionQueries sessions;
  @Inject private BusinessClock clock;

  /** By day, in one statement. */
  public List<HeldSession> all() {
    List<HeldSession> held = new ArrayList<>();
    sessions.heldBy(clock.now()).forEach(row -> held.add(session(row)));
    held.sort(Comparator.comparing(HeldSession::day).thenComparing(HeldSession::id));
    return held;
  }

  private static HeldSession session(Object[] row) {
    Instant start = (Instant) row[2];
    return new HeldSession(
        (UUID) row[0],
        (String) row[1],
        LocalDate.ofInstant(start, ZoneId.of((String) row[4])),
        (String) row[5],
        row[6] == null ? Sittings.of(start, (Instant) row[3]) : Sittings.parse((String) row[6]),
        Modality.of(row[7] != null, row[8] != null),
        (UUID) row[9]);
  }
}
