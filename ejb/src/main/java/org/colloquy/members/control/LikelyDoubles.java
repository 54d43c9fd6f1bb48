package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.members.DoubleView;
import org.colloquy.members.PersonLine;
import org.colloquy.members.control.Alikes.Alike;
import org.colloquy.members.control.Alikes.Someone;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.OtherPerson;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Members and contacts who may be one person, and those of whom it is known that they are two. */
@Dependent
public class LikelyDoubles {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Merging merging;
  @Inject private Clock clock;

  /**
   * The likeliest first. All people are read for it, five columns of each: some thousands are held
   * for a moment, and nothing has to be kept in step with their names.
   */
  public Page<DoubleView> page(PageRequest page) {
    var all = Alikes.among(people(), different());
    var some = all.stream().skip(page.offset()).limit(page.size()).toList();
    var lines = lines(some);
    return Page.of(
        page,
        some.stream()
            .map(
                alike ->
                    new DoubleView(
                        lines.get(alike.one().id()),
                        lines.get(alike.other().id()),
                        alike.confidence(),
                        List.copyOf(alike.because())))
            .toList(),
        all.size());
  }

  /** Once said, it stays said. */
  public void differ(UUID one, UUID other) {
    if (one.equals(other)) {
      throw Invalid.field("other", "members.merge.same");
    }
    var key = new OtherPerson.Key(merging.person(one).id(), merging.person(other).id());
    if (em.find(OtherPerson.class, key) == null) {
      em.persist(new OtherPerson(key, clock.instant()));
      em.flush();
    }
  }

  private List<Someone> people() {
    return em.createQuery(
            "select m.id, m.givenName, m.familyName, m.email, m.country, p.employer from Member m"
                + " left join PersonProfile p on p.memberId = m.id where m.status in :known"
                + " and m.example = false order by m.createdAt, m.id",
            Object[].class)
        .setParameter("known", Persons.known())
        .getResultStream()
        .map(
            row ->
                new Someone(
                    (UUID) row[0],
                    (row[1] + " " + row[2]).strip(),
                    (String) row[3],
                    (String) row[4],
                    (String) row[5]))
        .toList();
  }

  private Set<OtherPerson.Key> different() {
    return em.createQuery("select o from OtherPerson o", OtherPerson.class)
        .getResultStream()
        .map(OtherPerson::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Map<UUID, PersonLine> lines(List<Alike> some) {
    var ids =
        some.stream()
            .flatMap(alike -> Stream.of(alike.one().id(), alike.other().id()))
            .collect(Collectors.toSet());
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select m from Member m where m.id in :ids", Member.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(Persons::line)
            .collect(Collectors.toMap(PersonLine::id, Function.identity()));
  }
}
