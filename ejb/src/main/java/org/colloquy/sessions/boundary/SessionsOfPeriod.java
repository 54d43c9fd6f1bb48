package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.SessionFacts;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.time.BusinessClock;

/** Sessions for the modules that sum over many of them. What is made up is in none. */
@Dependent
public class SessionsOfPeriod {

  private static final int AT_ONCE = 500;

  @Inject private SessionQueries sessions;
  @Inject private BusinessClock clock;

  /**
   * What was published, is over, and began on one of these days where it was organised; the first
   * one first.
   */
  public List<SessionFacts> held(LocalDate from, LocalDate to) {
    // No zone is further from UTC than a day.
    Instant after = from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant before = to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    return sessions.factsOfHeld(after, before, clock.now()).stream()
        .map(SessionsOfPeriod::facts)
        .filter(session -> !session.day().isBefore(from) && !session.day().isAfter(to))
        .toList();
  }

  /** Of these sessions, in whatever state; without those that are not there. */
  public Map<UUID, SessionFacts> of(Collection<UUID> ids) {
    List<UUID> all = List.copyOf(new LinkedHashSet<>(ids));
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .flatMap(some -> sessions.factsOf(some).stream())
        .map(SessionsOfPeriod::facts)
        .collect(Collectors.toMap(SessionFacts::id, Function.identity()));
  }

  /** All that have exactly this title, capitals and accents apart, in whatever state. */
  public List<SessionFacts> titled(String title) {
    return sessions.factsOfTitled(title).stream().map(SessionsOfPeriod::facts).toList();
  }

  private static SessionFacts facts(Object[] row) {
    Instant start = (Instant) row[3];
    String sittings = (String) row[6];
    Sittings planned =
        sittings == null ? Sittings.of(start, (Instant) row[4]) : Sittings.parse(sittings);
    return new SessionFacts(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        LocalDate.ofInstant(start, ZoneId.of((String) row[5])),
        Modality.of(row[7] != null, row[8] != null),
        planned.length());
  }
}
