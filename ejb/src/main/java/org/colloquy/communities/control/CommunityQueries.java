package org.colloquy.communities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.ShortName;
import org.colloquy.communities.entity.Belonging;
import org.colloquy.communities.entity.Community;
import org.colloquy.permissions.Role;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Finds communities and who belongs to them. */
@Dependent
public class CommunityQueries {

  /** Somebody who belongs to a community, and whether they were chosen to convene it. */
  public record Part(Belonging belonging, boolean chosen) {}

  /** Before all ids that there are. */
  private static final UUID FIRST = new UUID(0, 0);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** Written at once: its first convener's row refers to it, and the two know each other by id. */
  public void add(Community community) {
    em.persist(community);
    em.flush();
  }

  public void add(Belonging belonging) {
    em.persist(belonging);
  }

  public void remove(Belonging belonging) {
    em.remove(belonging);
  }

  public Community get(UUID id) {
    return find(id).orElseThrow(CommunityQueries::unknown);
  }

  public Optional<Community> find(UUID id) {
    return Optional.ofNullable(em.find(Community.class, id));
  }

  /** The community with its row locked: changes of it and its people happen one by one. */
  public Community lock(UUID id) {
    return Optional.ofNullable(em.find(Community.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(CommunityQueries::unknown);
  }

  public Page<Community> page(PageRequest page) {
    List<Community> items =
        em.createQuery("select c from Community c order by c.name, c.id", Community.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    TypedQuery<Long> total = em.createQuery("select count(c) from Community c", Long.class);
    return Page.of(page, items, total::getSingleResult);
  }

  public boolean nameTaken(String name, UUID butBy) {
    return em.createQuery("select c.id from Community c where c.name = :name", UUID.class)
        .setParameter("name", name)
        .getResultStream()
        .anyMatch(id -> !id.equals(butBy));
  }

  public Optional<UUID> idOf(ShortName name) {
    return em.createQuery("select c.id from Community c where c.shortName = :name", UUID.class)
        .setParameter("name", name.value())
        .getResultStream()
        .findFirst();
  }

  public boolean anyReal() {
    return em.createQuery("select count(c) from Community c where c.example = false", Long.class)
            .getSingleResult()
        > 0;
  }

  /** The made-up ones. */
  public List<UUID> examples() {
    return em.createQuery("select c.id from Community c where c.example = true", UUID.class)
        .getResultList();
  }

  public Optional<Belonging> belonging(UUID community, UUID member) {
    return Optional.ofNullable(em.find(Belonging.class, new Belonging.Key(community, member)));
  }

  /** Who belongs to a community, those first who were chosen to convene it; in one statement. */
  public Page<Part> people(UUID community, PageRequest page) {
    List<Part> items =
        em.createQuery(
                "select b, case when h.role is null then 0 else 1 end as chosen from Belonging b"
                    + " left join RoleHolding h on h.memberId = b.memberId and h.scopeId ="
                    + " b.communityId and h.scopeKind = :kind and h.role = :role where"
                    + " b.communityId = :community order by chosen desc, b.joinedAt, b.memberId",
                Object[].class)
            .setParameter("kind", Role.COMMUNITY_CONVENER.kind().code())
            .setParameter("role", Role.COMMUNITY_CONVENER.code())
            .setParameter("community", community)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(row -> new Part((Belonging) row[0], number(row[1]) > 0))
            .toList();
    TypedQuery<Long> total =
        em.createQuery(
                "select count(b) from Belonging b where b.communityId = :community", Long.class)
            .setParameter("community", community);
    return Page.of(page, items, total::getSingleResult);
  }

  /** The next of those who belong to a community, in the order of their ids. */
  public List<UUID> members(UUID community, UUID after, int most) {
    return em.createQuery(
            "select b.memberId from Belonging b where b.communityId = :community"
                + " and b.memberId > :after order by b.memberId",
            UUID.class)
        .setParameter("community", community)
        .setParameter("after", after == null ? FIRST : after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of these people who belong to a community. */
  public Set<UUID> membersAmong(UUID community, Collection<UUID> people) {
    return people.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select b.memberId from Belonging b where b.communityId = :community"
                        + " and b.memberId in :people",
                    UUID.class)
                .setParameter("community", community)
                .setParameter("people", people)
                .getResultList());
  }

  /** The ids of those who belong to it. */
  public List<UUID> idsOf(UUID community) {
    return em.createQuery(
            "select b.memberId from Belonging b where b.communityId = :community", UUID.class)
        .setParameter("community", community)
        .getResultList();
  }

  /** Of those communities that somebody belongs to: how many, and whether the reader does. */
  public Map<UUID, Crowd> crowds(Collection<UUID> communities, UUID reader) {
    if (communities.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Crowd> crowds = new HashMap<>();
    em.createQuery(
            "select b.communityId, count(b), sum(case when b.memberId = :reader then 1 else 0 end)"
                + " from Belonging b where b.communityId in :communities group by b.communityId",
            Object[].class)
        .setParameter("reader", reader)
        .setParameter("communities", communities)
        .getResultList()
        .forEach(row -> crowds.put((UUID) row[0], new Crowd(number(row[1]), number(row[2]) > 0)));
    return crowds;
  }

  /** Those of these that there are, in the order of the names. */
  public List<Community> of(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from Community c where c.id in :ids order by c.name", Community.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  public List<Community> all(int most) {
    return em.createQuery("select c from Community c order by c.name", Community.class)
        .setMaxResults(most)
        .getResultList();
  }

  private static NotFound unknown() {
    return new NotFound("There is no such community.");
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
