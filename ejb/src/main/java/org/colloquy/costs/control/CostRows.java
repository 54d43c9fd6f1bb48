package org.colloquy.costs.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.costs.CostFilter;
import org.colloquy.costs.CostFilter.Scope;
import org.colloquy.costs.entity.CostRow;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Finds and keeps costs. */
@Dependent
public class CostRows {

  /** JPQL wants something in an {@code in} list, even when nothing is meant. */
  private static final UUID NOTHING = new UUID(0, 0);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** A part of a query and what stands in it. */
  private record Where(String text, Map<String, Object> values) {}

  public Optional<CostRow> find(UUID id) {
    return Optional.ofNullable(em.find(CostRow.class, id));
  }

  public CostRow get(UUID id) {
    return find(id).orElseThrow(CostRows::unknown);
  }

  /** With the row locked until the transaction ends. */
  public Optional<CostRow> lockIfThere(UUID id) {
    return Optional.ofNullable(em.find(CostRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public CostRow lock(UUID id) {
    return lockIfThere(id).orElseThrow(CostRows::unknown);
  }

  public void add(CostRow cost) {
    em.persist(cost);
  }

  public void remove(CostRow cost) {
    em.remove(cost);
  }

  /** Of these days, the first and the last among them, the first one first. */
  public List<CostRow> between(LocalDate from, LocalDate to) {
    return em.createQuery(
            "select c from CostRow c where c.day between :from and :to order by c.day, c.id",
            CostRow.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** On which sessions anything of these was spent. */
  public List<UUID> sessions(CostFilter filter) {
    var where = where(filter, Optional.empty());
    return with(
            em.createQuery(
                "select distinct c.sessionId from CostRow c where c.sessionId is not null"
                    + where.text(),
                UUID.class),
            where)
        .getResultList();
  }

  /**
   * The latest first.
   *
   * @param sessions on which it was spent; empty for any, and for overhead
   */
  public Page<CostRow> page(CostFilter filter, Optional<Set<UUID>> sessions, PageRequest page) {
    var where = where(filter, sessions);
    var items =
        with(
                em.createQuery(
                    "select c from CostRow c where 1 = 1"
                        + where.text()
                        + " order by c.day desc, c.id",
                    CostRow.class),
                where)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        page,
        items,
        () ->
            with(
                    em.createQuery(
                        "select count(c) from CostRow c where 1 = 1" + where.text(), Long.class),
                    where)
                .getSingleResult());
  }

  private static Where where(CostFilter filter, Optional<Set<UUID>> sessions) {
    var text = new StringBuilder();
    var values = new LinkedHashMap<String, Object>();
    add(text, values, "from", " and c.day >= :from", filter.first());
    add(text, values, "to", " and c.day <= :to", filter.last());
    add(text, values, "category", " and c.category = :category", filter.categoryAsked());
    add(text, values, "payment", " and c.payment = :payment", filter.paymentAsked());
    filter
        .scopeAsked()
        .ifPresent(
            scope ->
                text.append(
                    scope == Scope.DIRECT
                        ? " and c.sessionId is not null"
                        : " and c.sessionId is null"));
    add(text, values, "ids", " and c.sessionId in :ids", sessions.map(CostRows::atLeastOne));
    return new Where(text.toString(), values);
  }

  private static void add(
      StringBuilder text,
      Map<String, Object> values,
      String name,
      String part,
      Optional<? extends Object> value) {
    value.ifPresent(
        said -> {
          text.append(part);
          values.put(name, said);
        });
  }

  private static Collection<UUID> atLeastOne(Set<UUID> ids) {
    return ids.isEmpty() ? Set.of(NOTHING) : ids;
  }

  private static <T> TypedQuery<T> with(TypedQuery<T> query, Where where) {
    where.values().forEach(query::setParameter);
    return query;
  }

  private static NotFound unknown() {
    return new NotFound("There is no such cost.");
  }
}
