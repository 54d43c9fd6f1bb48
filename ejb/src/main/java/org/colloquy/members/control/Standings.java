package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.Standing;
import org.colloquy.members.entity.EndedSession;
import org.colloquy.members.entity.MemberStatus;

/** Reads where members stand: one statement for each request that somebody signed in makes. */
@Dependent
public class Standings {

  private static final String SELECT =
      "select m.id, m.status, m.givenName, m.familyName, m.roles, m.timeZone, m.language,"
          + " (select count(e.sid) from EndedSession e where e.sid = :sid) from Member m where ";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  public Optional<Standing> of(UUID member, String sid) {
    return of("m.id = :key", member, sid);
  }

  public Optional<Standing> of(String subject, String sid) {
    return of("m.subject = :key", subject, sid);
  }

  /** Notes the end, in a transaction of its own that may lose a race. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void end(String sid) {
    if (em.find(EndedSession.class, sid) == null) {
      em.persist(new EndedSession(sid, clock.instant()));
    }
  }

  private Optional<Standing> of(String where, Object key, String sid) {
    return em.createQuery(SELECT + where, Object[].class)
        .setParameter("key", key)
        .setParameter("sid", sid == null ? "" : sid)
        .getResultStream()
        .map(Standings::standing)
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private static Standing standing(Object[] row) {
    return new Standing(
        (UUID) row[0],
        row[1] == MemberStatus.ACTIVE && ((Number) row[7]).intValue() == 0,
        row[1] == MemberStatus.INVITED,
        (row[2] + " " + row[3]).strip(),
        (Set<String>) row[4],
        row[5] == null ? null : ZoneId.of((String) row[5]),
        row[6] == null ? null : Locale.forLanguageTag((String) row[6]));
  }
}
