package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.members.Standing;
import org.colloquy.members.entity.EndedSession;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.Holding;
import org.colloquy.permissions.Scope;
import org.colloquy.permissions.ScopeKind;

/** Reads where members stand: one statement for each request that somebody signed in makes. */
@Dependent
public class Standings {

  private static final String SELECT =
      "select m.id, m.status, m.givenName, m.familyName, m.roles, m.timeZone, m.language,"
          + " (select count(e.sid) from EndedSession e where e.sid = :sid),"
          + " h.role, h.scopeKind, h.scopeId, (select k.mark from KeptMark k)"
          + " from Member m left join RoleHolding h on h.memberId = m.id where ";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Kept kept;

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
    var askedAt = kept.now();
    var rows =
        em.createQuery(SELECT + where, Object[].class)
            .setParameter("key", key)
            .setParameter("sid", sid == null ? "" : sid)
            .getResultList();
    var found = rows.stream().findFirst();
    // Who is asked for with every request brings along whether what we keep still holds.
    found.ifPresent(row -> kept.heard(((Number) row[11]).longValue(), askedAt));
    return found.map(first -> standing(first, rows));
  }

  /** A row for each role in one place, or one where there is none. */
  @SuppressWarnings("unchecked")
  private static Standing standing(Object[] row, List<Object[]> rows) {
    return new Standing(
        (UUID) row[0],
        row[1] == MemberStatus.ACTIVE && ((Number) row[7]).intValue() == 0,
        row[1] == MemberStatus.INVITED,
        (row[2] + " " + row[3]).strip(),
        (Set<String>) row[4],
        rows.stream()
            .flatMap(each -> holding((String) each[8], (String) each[9], (UUID) each[10]).stream())
            .collect(Collectors.toSet()),
        row[5] == null ? null : ZoneId.of((String) row[5]),
        row[6] == null ? null : Locale.forLanguageTag((String) row[6]));
  }

  private static Optional<Holding> holding(String role, String kind, UUID scope) {
    return role == null
        ? Optional.empty()
        : ScopeKind.of(kind).map(known -> new Holding(role, new Scope(known, scope)));
  }
}
