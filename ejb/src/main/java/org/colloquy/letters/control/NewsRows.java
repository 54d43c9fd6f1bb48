package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.letters.entity.WaitingNews;
import org.colloquy.tenants.mail.MailKind;

/** Finds and keeps what waits for digests. */
@Dependent
class NewsRows {

  /** So many rows for each person: most have few, and who has more comes all the same. */
  private static final int LOOKED_AT = 10;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  void add(WaitingNews news) {
    em.persist(news);
  }

  /** Which of these have been told of it, or will be. */
  Set<UUID> known(String source, UUID thing, Collection<UUID> members) {
    return members.isEmpty()
        ? Set.of()
        : em.createQuery(
                "select n.memberId from WaitingNews n where n.source = :source and n.thingId ="
                    + " :thing and n.memberId in :members",
                UUID.class)
            .setParameter("source", source)
            .setParameter("thing", thing)
            .setParameter("members", members)
            .getResultStream()
            .collect(Collectors.toSet());
  }

  /** Some of those whose digests are due, whoever has waited longest first. */
  List<UUID> dueTo(Instant now, int most) {
    return em.createQuery(
            "select n.memberId from WaitingNews n where n.dueAt <= :now"
                + " order by n.dueAt, n.memberId",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(most * LOOKED_AT)
        .getResultStream()
        .distinct()
        .limit(most)
        .toList();
  }

  /**
   * What is due to these, which nobody else has from here on: who comes second waits, and finds
   * nothing.
   */
  List<WaitingNews> lockDue(Collection<UUID> members, Instant now) {
    return members.isEmpty()
        ? List.of()
        : em.createQuery(
                "select n from WaitingNews n where n.memberId in :members and n.dueAt <= :now"
                    + " order by n.memberId, n.source, n.thingId",
                WaitingNews.class)
            .setParameter("members", members)
            .setParameter("now", now)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /** The kinds of what waits for somebody. */
  List<MailKind> waiting(UUID member) {
    return em.createQuery(
            "select distinct n.kind from WaitingNews n where n.memberId = :member and n.dueAt is"
                + " not null",
            String.class)
        .setParameter("member", member)
        .getResultStream()
        .map(MailKind::valueOf)
        .toList();
  }

  /** All that waits for somebody goes then. */
  void put(UUID member, MailKind kind, Instant due) {
    em.createQuery(
            "update WaitingNews n set n.dueAt = :due where n.memberId = :member and n.kind ="
                + " :kind and n.dueAt is not null")
        .setParameter("due", due)
        .setParameter("member", member)
        .setParameter("kind", kind.name())
        .executeUpdate();
  }

  /** Nothing of this kind waits for somebody any more. */
  void drop(UUID member, MailKind kind) {
    em.createQuery(
            "update WaitingNews n set n.dueAt = null where n.memberId = :member and n.kind = :kind")
        .setParameter("member", member)
        .setParameter("kind", kind.name())
        .executeUpdate();
  }

  /** What was due to these has been seen to. */
  void seenTo(Collection<UUID> members, MailKind kind, Instant now) {
    em.createQuery(
            "update WaitingNews n set n.dueAt = null where n.memberId in :members and n.kind ="
                + " :kind and n.dueAt <= :now")
        .setParameter("members", members)
        .setParameter("kind", kind.name())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The moment at which the next are due. */
  List<Instant> next() {
    return em.createQuery(
            "select n.dueAt from WaitingNews n where n.dueAt is not null order by n.dueAt",
            Instant.class)
        .setMaxResults(1)
        .getResultList();
  }
}
