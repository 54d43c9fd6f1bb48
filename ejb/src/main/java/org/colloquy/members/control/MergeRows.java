package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.PersonMerge;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.EmailAddress;

/** Who turned out to be whom. */
@Dependent
public class MergeRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private MemberRows members;

  /** Throws {@link NotFound} for an unknown id. */
  public PersonMerge get(UUID id) {
    return Optional.ofNullable(em.find(PersonMerge.class, id))
        .orElseThrow(() -> new NotFound("There is no such merge."));
  }

  void add(PersonMerge merge) {
    em.persist(merge);
    em.flush();
  }

  void remove(PersonMerge merge) {
    em.remove(merge);
    em.flush();
  }

  /** What was written before goes to the database now. */
  void flush() {
    em.flush();
  }

  /** Who became part of this person, the latest first. */
  public List<PersonMerge> into(UUID remaining) {
    return em.createQuery(
            "select p from PersonMerge p where p.remainingId = :remaining"
                + " order by p.mergedAt desc, p.id desc",
            PersonMerge.class)
        .setParameter("remaining", remaining)
        .getResultList();
  }

  /** Everybody who became part of this person, or of somebody who did. */
  List<PersonMerge> all(UUID remaining) {
    var found = new ArrayList<PersonMerge>();
    for (var merge : into(remaining)) {
      found.add(merge);
      found.addAll(all(merge.gone()));
    }
    return found;
  }

  /** Who has this address since the person whose it was turned out to be them. */
  public Optional<Member> byFormerAddress(EmailAddress address) {
    return em.createQuery(
            "select p from PersonMerge p where p.address = :address order by p.mergedAt desc",
            PersonMerge.class)
        .setParameter("address", address.value())
        .getResultStream()
        .findFirst()
        .flatMap(merge -> whoRemains(merge.remaining()));
  }

  private Optional<Member> whoRemains(UUID person) {
    var found = members.find(person);
    return found.filter(Member::isMerged).isEmpty()
        ? found
        : em.createQuery(
                "select p.remainingId from PersonMerge p where p.goneId = :gone", UUID.class)
            .setParameter("gone", person)
            .getResultStream()
            .findFirst()
            .flatMap(this::whoRemains);
  }
}
