package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final int AT_ONCE = 500;

  @Inject private SessionQueries sessions;
  @Inject private BusinessClock clock;

  /** By day, in one statement. */
  public List<HeldSession> all() {
    return sessions.heldBy(clock.now()).stream()
        .map(HeldCatalogue::session)
        .sorted(Comparator.comparing(HeldSession::day).thenComparing(HeldSession::id))
        .toList();
  }

  /** What began on one of these days where it was organised, the first one first. */
  public List<HeldSession> between(LocalDate from, LocalDate to) {
    // No zone is further from UTC than a day.
    Instant after = from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant before = to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    return sessions.heldBetween(after, before, clock.now()).stream()
        .map(HeldCatalogue::session)
        .filter(session -> !session.day().isBefore(from) && !session.day().isAfter(to))
        .toList();
  }

  /** Of these sessions, held or not; without those that are not there. */
  public Map<UUID, HeldSession> of(Collection<UUID> ids) {
    List<UUID> all = List.copyOf(new LinkedHashSet<>(ids));
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .flatMap(some -> sessions.sessionsOf(some).stream())
        .map(HeldCatalogue::session)
        .collect(Collectors.toMap(HeldSession::id, Function.identity()));
  }

  /** All that have exactly this title, capitals and accents apart, held or not. */
  public List<HeldSession> titled(String title) {
    return sessions.sessionsTitled(title).stream().map(HeldCatalogue::session).toList();
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
