package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionOrigin;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Finds sessions. */
@Dependent
public class SessionQueries {
  /** Id, title, start, end, zone, kind, sittings, place, link and community; examples left out. */
  private static final String HELD =
      "select s.id, s.details.title, s.details.startsAt, s.details.endsAt, s.details.zone,"
          + " s.details.kind, s.details.sittings, s.details.place, s.details.link,"
          + " s.details.communityId from LearningSession s where s.example = false and ";

  /** JPQL wants something in an {@code in} list, even when nothing is meant. */
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public void add(LearningSession session) {
    em.persist(session);
  }

  /** The same, written at once: whoever locks it in the same transaction finds it. */
  void addAtOnce(LearningSession session) {
    em.persist(session);
    em.flush();
  }

  void remove(LearningSession session) {
    em.remove(session);
  }

  /** Empty for one that is gone. */
  public Optional<LearningSession> lockIfThere(UUID id) {
    return Optional.ofNullable(em.find(LearningSession.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Start and title of all that start at one of these moments, called off ones left out. */
  List<Object[]> startingAt(Collection<Instant> starts) {
    return starts.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s.details.startsAt, s.details.title from LearningSession s where"
                    + " s.details.startsAt in :starts and s.status <> :cancelled",
                Object[].class)
            .setParameter("starts", starts)
            .setParameter("cancelled", SessionStatus.CANCELLED)
            .getResultList();
  }

  public LearningSession get(UUID id) {
    return find(id).orElseThrow(SessionQueries::unknown);
  }

  public Optional<LearningSession> find(UUID id) {
    return Optional.ofNullable(em.find(LearningSession.class, id));
  }

  /**
   * The session, with its row locked until the transaction ends. Whoever changes a session or its
   * registrations takes this lock first, so that such changes happen one after the other.
   */
  public LearningSession lock(UUID id) {
    LearningSession session = em.find(LearningSession.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (session == null) {
      throw unknown();
    }
    return session;
  }

  /** The local copy of a joint session, locked; empty when it has not arrived here. */
  public Optional<LearningSession> lockJoint(UUID jointId) {
    return em.createQuery(
            "select s from LearningSession s where s.jointId = :joint", LearningSession.class)
        .setParameter("joint", jointId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<UUID> idOfJoint(UUID jointId) {
    return em.createQuery("select s.id from LearningSession s where s.jointId = :joint", UUID.class)
        .setParameter("joint", jointId)
        .getResultStream()
        .findFirst();
  }

  /** The published ones of these that have not begun, in the order of their ids. */
  public List<UUID> open(Collection<UUID> ids, Instant now) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s.id from LearningSession s where s.id in :ids and s.status = :published"
                    + " and s.details.startsAt > :now order by s.id",
                UUID.class)
            .setParameter("ids", ids)
            .setParameter("published", SessionStatus.PUBLISHED)
            .setParameter("now", now)
            .getResultList();
  }

  /** Those of these that are there, in the order in which they begin. */
  public List<LearningSession> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from LearningSession s where s.id in :ids order by s.details.startsAt,"
                    + " s.id",
                LearningSession.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Those of these that end after then and are no drafts, in the order in which they begin. */
  public List<LearningSession> endingAfter(Instant then, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from LearningSession s where s.id in :ids and s.status <> :draft"
                    + " and s.details.endsAt > :then order by s.details.startsAt, s.id",
                LearningSession.class)
            .setParameter("ids", ids)
            .setParameter("draft", SessionStatus.DRAFT)
            .setParameter("then", then)
            .getResultList();
  }

  /** Published here, not made up, that ended after the one moment and by the other. */
  public List<UUID> held(Instant after, Instant by) {
    return em.createQuery(
            "select s.id from LearningSession s where s.status = :published and s.example = false"
                + " and s.origin <> :past and s.details.endsAt > :after and s.details.endsAt <= :by order by s.id",
            UUID.class)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("past", SessionOrigin.PAST)
        .setParameter("after", after)
        .setParameter("by", by)
        .getResultList();
  }

  /** Whether there is any session of this kind, in whatever state. */
  boolean anyOf(String kind) {
    return !em.createQuery(
            "select s.id from LearningSession s where s.details.kind = :kind", UUID.class)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public List<UUID> examples() {
    return em.createQuery("select s.id from LearningSession s where s.example = true", UUID.class)
        .getResultList();
  }

  /** Those of these that are not over, the soonest first; called off ones too. */
  public Page<LearningSession> coming(Collection<UUID> ids, Instant now, PageRequest page) {
    return ids.isEmpty()
        ? Page.of(page, List.of(), 0)
        : page(
            "where s.id in :ids and s.status <> :draft and s.details.endsAt > :now",
            "order by s.details.startsAt, s.id",
            Map.of("ids", ids, "draft", SessionStatus.DRAFT, "now", now),
            page);
  }

  /** Those of these that were held, the latest first. */
  public Page<LearningSession> past(Collection<UUID> ids, Instant now, PageRequest page) {
    return ids.isEmpty()
        ? Page.of(page, List.of(), 0)
        : page(
            "where s.id in :ids and s.status = :status and s.details.endsAt <= :now",
            "order by s.details.endsAt desc, s.id",
            Map.of("ids", ids, "status", SessionStatus.PUBLISHED, "now", now),
            page);
  }

  /** Published and not over yet, the soonest first. */
  public Page<LearningSession> coming(Instant now, PageRequest page) {
    return page(
        "where s.status = :status and s.details.endsAt > :now",
        "order by s.details.startsAt, s.id",
        Map.of("status", SessionStatus.PUBLISHED, "now", now),
        page);
  }

  /** Published and over, the latest first. */
  public Page<LearningSession> past(Instant now, PageRequest page) {
    return page(
        "where s.status = :status and s.details.endsAt <= :now",
        "order by s.details.endsAt desc, s.id",
        Map.of("status", SessionStatus.PUBLISHED, "now", now),
        page);
  }

  /**
   * What takes place then and is no draft, the soonest first.
   *
   * @param community null for all; likewise the kind and the modality
   */
  public List<LearningSession> during(
      Instant from, Instant until, UUID community, String kind, Modality modality, int most) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    StringBuilder where =
        new StringBuilder(
            "select s from LearningSession s where s.status <> :draft and s.details.startsAt <"
                + " :until and s.details.endsAt > :from");
    wanted.put("draft", SessionStatus.DRAFT);
    wanted.put("until", until);
    wanted.put("from", from);
    if (community != null) {
      where.append(" and s.details.communityId = :community");
      wanted.put("community", community);
    }
    if (kind != null) {
      where.append(" and s.details.kind = :kind");
      wanted.put("kind", kind);
    }
    if (modality != null) {
      where
          .append(
              modality == Modality.ONLINE
                  ? " and s.details.place is null"
                  : " and s.details.place is not null")
          .append(
              modality == Modality.IN_PERSON
                  ? " and s.details.link is null"
                  : " and s.details.link is not null");
    }
    TypedQuery<LearningSession> query =
        em.createQuery(
                where.append(" order by s.details.startsAt, s.id").toString(),
                LearningSession.class)
            .setMaxResults(most);
    wanted.forEach(query::setParameter);
    return query.getResultList();
  }

  /** Everything, in whatever state, the latest first: for admins. */
  public Page<LearningSession> all(PageRequest page) {
    return page("", "order by s.details.startsAt desc, s.id", Map.of(), page);
  }

  /** Everything that somebody made or that belongs to one of these communities. */
  public Page<LearningSession> organised(UUID member, Set<UUID> communities, PageRequest page) {
    return page(
        "where s.createdBy = :member or s.details.communityId in :communities",
        "order by s.details.startsAt desc, s.id",
        Map.of("member", member, "communities", atLeastOne(communities)),
        page);
  }

  /** The next ones, of one community or (null) of the whole network. */
  public List<LearningSession> next(Instant now, UUID communityId, int most) {
    String community = communityId == null ? "" : " and s.details.communityId = :community";
    TypedQuery<LearningSession> query =
        em.createQuery(
                "select s from LearningSession s where s.status = :status and s.details.endsAt > :now"
                    + community
                    + " order by s.details.startsAt, s.id",
                LearningSession.class)
            .setParameter("status", SessionStatus.PUBLISHED)
            .setParameter("now", now)
            .setMaxResults(most);
    if (communityId != null) {
      query.setParameter("community", communityId);
    }
    return query.getResultList();
  }

  public boolean anyOwnPublished() {
    return em.createQuery(
                "select count(s) from LearningSession s where s.status = :status and s.jointId is"
                    + " null and s.example = false",
                Long.class)
            .setParameter("status", SessionStatus.PUBLISHED)
            .getSingleResult()
        > 0;
  }

  /** Start and zone of what was held since then, examples left out, in no order. */
  List<Object[]> heldSince(Instant start, Instant now) {
    return em.createQuery(
            "select s.details.startsAt, s.details.zone from LearningSession s where s.status ="
                + " :published and s.example = false and s.details.startsAt >= :start and"
                + " s.details.endsAt <= :now",
            Object[].class)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("start", start)
        .setParameter("now", now)
        .getResultList();
  }

  /** All that was held by then. */
  public List<Object[]> heldBy(Instant now) {
    return em.createQuery(
            HELD + "s.status = :published and s.details.endsAt <= :now", Object[].class)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("now", now)
        .getResultList();
  }

  /** What began after the one moment and before the other and was held by now, in that order. */
  public List<Object[]> heldBetween(Instant after, Instant before, Instant now) {
    return em.createQuery(
            HELD
                + "s.status = :published and s.details.startsAt >= :after and s.details.startsAt <"
                + " :before and s.details.endsAt <= :now order by s.details.startsAt, s.id",
            Object[].class)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setParameter("after", after)
        .setParameter("before", before)
        .setParameter("now", now)
        .getResultList();
  }

  /** Those with this title, in whatever state. */
  public List<Object[]> sessionsTitled(String title) {
    return em.createQuery(HELD + "s.details.title = :title", Object[].class)
        .setParameter("title", title)
        .getResultList();
  }

  /** Of these, in whatever state. */
  public List<Object[]> sessionsOf(Collection<UUID> ids) {
    return em.createQuery(HELD + "s.id in :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Id and title of the published ones that start last, examples left out, the last first. */
  List<Object[]> latest(int most) {
    return em.createQuery(
            "select s.id, s.details.title from LearningSession s where s.status = :published and"
                + " s.example = false order by s.details.startsAt desc, s.id",
            Object[].class)
        .setParameter("published", SessionStatus.PUBLISHED)
        .setMaxResults(most)
        .getResultList();
  }

  private Page<LearningSession> page(
      String where, String order, Map<String, Object> parameters, PageRequest page) {
    TypedQuery<LearningSession> items =
        em.createQuery(
                "select s from LearningSession s " + where + " " + order, LearningSession.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size());
    TypedQuery<Long> total =
        em.createQuery("select count(s) from LearningSession s " + where, Long.class);
    parameters.forEach(
        (name, value) -> {
          items.setParameter(name, value);
          total.setParameter(name, value);
        });
    return Page.of(page, items.getResultList(), total::getSingleResult);
  }

  private static Collection<UUID> atLeastOne(Set<UUID> ids) {
    return ids.isEmpty() ? Set.of(NOBODY) : ids;
  }

  private static NotFound unknown() {
    return new NotFound("There is no such session.");
  }
}
