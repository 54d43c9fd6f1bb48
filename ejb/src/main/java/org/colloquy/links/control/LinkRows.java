package org.colloquy.links.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.links.entity.ActingLink;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.tenants.secrets.Tokens;

/** Finds and keeps the links of the bound network. */
@Dependent
public class LinkRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public void add(ActingLink link) {
    em.persist(link);
  }

  /** The link that this key opens, where that is what it was mailed for. */
  public Optional<ActingLink> find(LinkPurpose purpose, String key) {
    return em.createQuery("select l from ActingLink l where l.digest = :digest", ActingLink.class)
        .setParameter("digest", Tokens.digest(key))
        .getResultStream()
        .filter(link -> link.isOf(purpose, key))
        .findFirst();
  }

  /** As it is now, locked until the transaction ends; empty where it was revoked meanwhile. */
  public Optional<ActingLink> lock(ActingLink link) {
    em.detach(link);
    return Optional.ofNullable(
        em.find(ActingLink.class, link.id(), LockModeType.PESSIMISTIC_WRITE));
  }

  public boolean has(UUID member, LinkPurpose purpose) {
    return em.createQuery(
                "select count(l) from ActingLink l where l.memberId = :member"
                    + " and l.purpose = :purpose",
                Long.class)
            .setParameter("member", member)
            .setParameter("purpose", purpose.code())
            .getSingleResult()
        > 0;
  }

  public void removeOf(UUID member, LinkPurpose purpose) {
    // One by one, so that the log has an entry of it.
    em.createQuery(
            "select l from ActingLink l where l.memberId = :member and l.purpose = :purpose",
            ActingLink.class)
        .setParameter("member", member)
        .setParameter("purpose", purpose.code())
        .getResultList()
        .forEach(em::remove);
  }

  public void removeOf(UUID member) {
    em.createQuery("delete from ActingLink l where l.memberId = :member")
        .setParameter("member", member)
        .executeUpdate();
  }

  public void removeAbout(String kind, UUID thing) {
    em.createQuery("delete from ActingLink l where l.thingKind = :kind and l.thingId = :thing")
        .setParameter("kind", kind)
        .setParameter("thing", thing)
        .executeUpdate();
  }

  public void remove(UUID id) {
    Optional.ofNullable(em.find(ActingLink.class, id)).ifPresent(em::remove);
  }
}
