package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.certificates.CertificateRule;
import org.colloquy.certificates.CertificateState;
import org.colloquy.certificates.Measure;
import org.colloquy.certificates.RuleView;
import org.colloquy.certificates.VerificationCode;
import org.colloquy.certificates.entity.Certificate;
import org.colloquy.certificates.entity.SessionRule;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;

/** Certificates and rules of the bound network. Whoever changes them has the session locked. */
@Dependent
public class CertificateRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public CertificateRule rule(UUID session) {
    return found(session).map(SessionRule::rule).orElse(CertificateRule.USUAL);
  }

  public RuleView ruleView(UUID session) {
    return found(session)
        .map(chosen -> RuleView.of(chosen.version(), chosen.rule()))
        .orElseGet(() -> RuleView.of(0, CertificateRule.USUAL));
  }

  /** Throws {@link Conflict} {@code stale-edit} where somebody else chose since this version. */
  public void choose(UUID session, int version, CertificateRule rule) {
    var chosen = found(session);
    if (chosen.map(SessionRule::version).orElse(0) != version) {
      throw new Conflict("stale-edit");
    }
    chosen
        .orElseGet(
            () -> {
              var first = new SessionRule(session);
              em.persist(first);
              return first;
            })
        .choose(rule);
    em.flush();
  }

  private Optional<SessionRule> found(UUID session) {
    return Optional.ofNullable(em.find(SessionRule.class, session));
  }

  /** All of a session, the first one first. */
  public List<Certificate> of(UUID session) {
    return em.createQuery(
            "select c from Certificate c where c.sessionId = :session order by c.number",
            Certificate.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** Those that each of these people has in a session. */
  public Map<UUID, List<Certificate>> of(UUID session, Collection<UUID> members) {
    if (members.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Certificate>> all = new HashMap<>();
    em.createQuery(
            "select c from Certificate c where c.sessionId = :session and c.memberId in :members"
                + " order by c.number",
            Certificate.class)
        .setParameter("session", session)
        .setParameter("members", members)
        .getResultList()
        .forEach(each -> all.computeIfAbsent(each.memberId(), none -> new ArrayList<>()).add(each));
    return all;
  }

  /** All of one person, the latest first. */
  public List<Certificate> ofMember(UUID member) {
    return em.createQuery(
            "select c from Certificate c where c.memberId = :member order by c.number desc",
            Certificate.class)
        .setParameter("member", member)
        .getResultList();
  }

  /** Throws {@link NotFound} for one that the session has not given. */
  public Certificate get(UUID session, UUID id) {
    return Optional.ofNullable(em.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(each -> each.sessionId().equals(session))
        .orElseThrow(CertificateRows::unknown);
  }

  public Optional<Certificate> find(UUID id) {
    return Optional.ofNullable(em.find(Certificate.class, id));
  }

  public Optional<Certificate> by(VerificationCode code) {
    return em.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  /** Those of a person and a session that stand. */
  public List<Certificate> standing(UUID session, UUID member) {
    return em.createQuery(
            "select c from Certificate c where c.sessionId = :session and c.memberId = :member and"
                + " c.state = :stands",
            Certificate.class)
        .setParameter("session", session)
        .setParameter("member", member)
        .setParameter("stands", CertificateState.STANDS)
        .getResultList();
  }

  /** Those of a person that stand and rest on a share of a series. */
  List<Certificate> standingOfSeries(UUID member) {
    return em.createQuery(
            "select c from Certificate c where c.memberId = :member and c.state = :stands and"
                + " c.measure = :series",
            Certificate.class)
        .setParameter("member", member)
        .setParameter("stands", CertificateState.STANDS)
        .setParameter("series", Measure.SERIES)
        .getResultList();
  }

  /** The highest number that any has; whoever gives the next one holds the lock for it. */
  int lastNumber() {
    var last =
        em.createQuery("select max(c.number) from Certificate c", Integer.class).getSingleResult();
    return last == null ? 0 : last;
  }

  void add(Certificate certificate) {
    em.persist(certificate);
  }

  void flush() {
    em.flush();
  }

  /** As if none of these had ever given any. */
  void removeAllOf(Collection<UUID> sessions) {
    for (var kept : List.of("Certificate", "SessionRule")) {
      em.createQuery("delete from " + kept + " c where c.sessionId in :sessions")
          .setParameter("sessions", sessions)
          .executeUpdate();
    }
  }

  /** As if these people had never been given, or issued, any. */
  void removeAllBy(Collection<UUID> people) {
    em.createQuery("delete from Certificate c where c.memberId in :people")
        .setParameter("people", people)
        .executeUpdate();
    em.createQuery("update Certificate c set c.issuedBy = null where c.issuedBy in :people")
        .setParameter("people", people)
        .executeUpdate();
  }

  public static NotFound unknown() {
    return new NotFound("There is no such certificate.");
  }
}
