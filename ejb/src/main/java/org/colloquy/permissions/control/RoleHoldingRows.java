package org.colloquy.permissions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.ScopeKind;
import org.colloquy.permissions.entity.RoleHolding;

/** Finds who holds what where. */
@Dependent
public class RoleHoldingRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public Optional<RoleHolding> find(UUID member, Role role, UUID scope) {
    return Optional.ofNullable(
        em.find(RoleHolding.class, new RoleHolding.Key(member, role, scope)));
  }

  public void add(RoleHolding holding) {
    em.persist(holding);
  }

  public void remove(RoleHolding holding) {
    em.remove(holding);
  }

  public void removeIn(ScopeKind kind, Collection<UUID> scopes) {
    em.createQuery("delete from RoleHolding h where h.scopeKind = :kind and h.scopeId in :scopes")
        .setParameter("kind", kind.code())
        .setParameter("scopes", scopes)
        .executeUpdate();
  }

  public List<RoleHolding> of(UUID member) {
    return em.createQuery(
            "select h from RoleHolding h where h.memberId = :member", RoleHolding.class)
        .setParameter("member", member)
        .getResultList();
  }

  public List<RoleHolding> holders(Role role, Collection<UUID> scopes) {
    return em.createQuery(
            "select h from RoleHolding h where h.role = :role and h.scopeKind = :kind and h.scopeId"
                + " in :scopes",
            RoleHolding.class)
        .setParameter("role", role.code())
        .setParameter("kind", role.kind().code())
        .setParameter("scopes", scopes)
        .getResultList();
  }

  public List<RoleHolding> heldBy(Role role, Collection<UUID> members) {
    return em.createQuery(
            "select h from RoleHolding h where h.role = :role and h.scopeKind = :kind and h.memberId"
                + " in :members",
            RoleHolding.class)
        .setParameter("role", role.code())
        .setParameter("kind", role.kind().code())
        .setParameter("members", members)
        .getResultList();
  }
}
