package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.members.entity.ContactRow;
import org.colloquy.members.entity.MemberStatus;

/** Reads names and addresses of members. */
@Dependent
public class ContactQueries {

  /** Before all ids that there are. */
  private static final UUID FIRST = new UUID(0, 0);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public List<ContactRow> of(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select c from ContactRow c where c.id in :ids", ContactRow.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Of those who said how they want it. */
  public Map<UUID, String> printedNames(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select p.memberId, p.printedName from PersonProfile p"
                + " where p.memberId in :ids and p.printedName is not null",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** Of everybody who said how they want it. */
  public Map<UUID, String> printedNames() {
    return em.createQuery(
            "select p.memberId, p.printedName from PersonProfile p where p.printedName is not null",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** Everybody who is not gone, and not made up. */
  public List<ContactRow> real() {
    return em.createQuery(
            "select c from ContactRow c where c.example = false and c.status not in :gone"
                + " order by c.id",
            ContactRow.class)
        .setParameter("gone", List.of(MemberStatus.MERGED, MemberStatus.REMOVED))
        .getResultList();
  }

  public Optional<ContactRow> byAddress(String email) {
    return em.createQuery("select c from ContactRow c where c.email = :email", ContactRow.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  /** With the row locked until the transaction ends. */
  public Optional<ContactRow> lock(UUID id) {
    return Optional.ofNullable(em.find(ContactRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those who take part and hold this role. */
  public List<ContactRow> holding(String role) {
    return em.createQuery(
            "select c from ContactRow c where c.status = :active and concat(',', c.roles, ',') like"
                + " :role order by c.id",
            ContactRow.class)
        .setParameter("active", MemberStatus.ACTIVE)
        .setParameter("role", "%," + role + ",%")
        .getResultList();
  }

  /** The next of those who take part and are not made up. */
  public List<UUID> takingPart(UUID after, int most) {
    return em.createQuery(
            "select c.id from ContactRow c where c.status = :active and c.example = false"
                + " and c.id > :after order by c.id",
            UUID.class)
        .setParameter("active", MemberStatus.ACTIVE)
        .setParameter("after", after == null ? FIRST : after)
        .setMaxResults(most)
        .getResultList();
  }

  /** The made-up people. */
  public List<UUID> examples() {
    return em.createQuery("select c.id from ContactRow c where c.example = true", UUID.class)
        .getResultList();
  }
}
