package org.colloquy.codes.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.codes.entity.CodeListEntry;

/** The network's own lists of codes. */
@Dependent
public class CodeRows {

  /** So far that another one fits between two. */
  private static final int APART = 10;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** Every entry of the list, in its order, retired ones too. */
  public List<CodeListEntry> all(String list) {
    return em.createQuery(
            "select c from CodeListEntry c where c.list = :list order by c.position, c.code",
            CodeListEntry.class)
        .setParameter("list", list)
        .getResultList();
  }

  /** The same with their rows locked until the transaction ends. */
  List<CodeListEntry> lockAll(String list) {
    return em.createQuery(
            "select c from CodeListEntry c where c.list = :list order by c.position, c.code",
            CodeListEntry.class)
        .setParameter("list", list)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Those entries of the list that have one of these codes. */
  public List<CodeListEntry> of(String list, Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from CodeListEntry c where c.list = :list and c.code in :codes",
                CodeListEntry.class)
            .setParameter("list", list)
            .setParameter("codes", codes)
            .getResultList();
  }

  /** With the row locked until the transaction ends. */
  public Optional<CodeListEntry> lock(String list, String code) {
    return Optional.ofNullable(
        em.find(
            CodeListEntry.class,
            new CodeListEntry.Key(list, code),
            LockModeType.PESSIMISTIC_WRITE));
  }

  /** Behind all that are there. */
  public int next(String list) {
    var last =
        em.createQuery(
                "select max(c.position) from CodeListEntry c where c.list = :list", Integer.class)
            .setParameter("list", list)
            .getSingleResult();
    return last == null ? APART : last + APART;
  }

  public void add(CodeListEntry entry) {
    em.persist(entry);
  }

  public void remove(CodeListEntry entry) {
    em.remove(entry);
  }
}
