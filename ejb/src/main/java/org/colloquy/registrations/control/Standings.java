package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.Wish;

/** How full sessions are and how one reader stands in them: two statements however many. */
@Dependent
public class Standings implements Seating {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Override
  public Map<UUID, Standing> of(Collection<UUID> sessions, UUID reader) {
    if (sessions.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Tally> tallies = new HashMap<>();
    boolean waits = false;
    boolean asked = false;
    for (Object[] row : counts(sessions, reader)) {
      Tally.Alike alike =
          new Tally.Alike((RegistrationStatus) row[1], (Wish) row[2], (Mode) row[3], (Mode) row[4]);
      boolean own = ((Number) row[6]).intValue() > 0;
      waits |= own && alike.waits();
      asked |= own && alike.offered() != null;
      int count = ((Number) row[5]).intValue();
      UUID session = (UUID) row[0];
      Tally before = tallies.getOrDefault(session, Tally.EMPTY);
      tallies.put(session, before.plus(alike, count, own));
    }
    if (waits) {
      positions(sessions, reader)
          .forEach((id, at) -> tallies.computeIfPresent(id, (key, tally) -> tally.at(at)));
    }
    if (asked) {
      offers(sessions, reader)
          .forEach((id, until) -> tallies.computeIfPresent(id, (key, tally) -> tally.until(until)));
    }
    Map<UUID, Standing> standings = new HashMap<>();
    tallies.forEach((id, tally) -> standings.put(id, tally.standing()));
    return standings;
  }

  private List<Object[]> counts(Collection<UUID> sessions, UUID reader) {
    return em.createQuery(
            "select r.sessionId, r.status, r.wish, r.held, r.offered, count(r), sum(case when r.memberId ="
                + " :reader then 1 else 0 end) from Registration r where r.sessionId in :sessions"
                + " and r.status <> :cancelled group by r.sessionId, r.status, r.wish, r.held, r.offered",
            Object[].class)
        .setParameter("reader", reader)
        .setParameter("sessions", sessions)
        .setParameter("cancelled", RegistrationStatus.CANCELLED)
        .getResultList();
  }

  /** Until when places are held for the reader. */
  private Map<UUID, Instant> offers(Collection<UUID> sessions, UUID reader) {
    Map<UUID, Instant> offers = new HashMap<>();
    em.createQuery(
            "select r.sessionId, r.offeredUntil from Registration r where r.memberId = :reader and"
                + " r.sessionId in :sessions and r.offered is not null",
            Object[].class)
        .setParameter("reader", reader)
        .setParameter("sessions", sessions)
        .getResultList()
        .forEach(row -> offers.put((UUID) row[0], (Instant) row[1]));
    return offers;
  }

  /** Who waits for a seat in the room stands in that line, whatever they have meanwhile. */
  private Map<UUID, Integer> positions(Collection<UUID> sessions, UUID reader) {
    Map<UUID, Integer> positions = new HashMap<>();
    em.createQuery(
            "select mine.sessionId, count(ahead) from Registration mine, Registration ahead where"
                + " mine.memberId = :reader and mine.sessionId in :sessions"
                + " and (mine.status = :waiting or mine.status = :confirmed and mine.wish ="
                + " :meanwhile and mine.held = :online and mine.offered is null)"
                + " and ahead.sessionId = mine.sessionId and ahead.placeInLine <= mine.placeInLine"
                + " and (ahead.status = :waiting and (mine.wish is null"
                + " or mine.wish = :onlyOnline and ahead.wish <> :onlyRoom"
                + " or mine.wish <> :onlyOnline and ahead.wish <> :onlyOnline)"
                + " or mine.wish <> :onlyOnline and ahead.status = :confirmed and ahead.wish ="
                + " :meanwhile and ahead.held = :online and ahead.offered is null)"
                + " group by mine.sessionId",
            Object[].class)
        .setParameter("reader", reader)
        .setParameter("waiting", RegistrationStatus.WAITING)
        .setParameter("confirmed", RegistrationStatus.CONFIRMED)
        .setParameter("meanwhile", Wish.ROOM_ONLINE_MEANWHILE)
        .setParameter("onlyOnline", Wish.ONLINE)
        .setParameter("onlyRoom", Wish.ROOM)
        .setParameter("online", Mode.ONLINE)
        .setParameter("sessions", sessions)
        .getResultList()
        .forEach(row -> positions.put((UUID) row[0], ((Number) row[1]).intValue()));
    return positions;
  }
}
