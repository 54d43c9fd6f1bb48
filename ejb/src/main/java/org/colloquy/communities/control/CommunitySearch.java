package org.colloquy.communities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.communities.entity.Community;
import org.colloquy.search.Hit;
import org.colloquy.search.Kind;
import org.colloquy.search.Searched;
import org.colloquy.search.Words;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Finds communities by name and by what they are for; all members see all of them. */
@Dependent
public class CommunitySearch implements Searched {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Override
  public Kind kind() {
    return Kind.COMMUNITY;
  }

  @Override
  public Page<Hit> find(Words words, PageRequest page) {
    String from =
        IntStream.range(0, words.patterns().size())
            .mapToObj(i -> "(c.name like :word" + i + " or c.purpose like :word" + i + ")")
            .collect(Collectors.joining(" and ", " from Community c where ", ""));
    TypedQuery<Long> total = bind(em.createQuery("select count(c)" + from, Long.class), words);
    List<Community> found =
        bind(em.createQuery("select c" + from + " order by c.name, c.id", Community.class), words)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        page,
        found.stream().map(c -> new Hit(c.id(), c.name(), c.purpose(), null)).toList(),
        total::getSingleResult);
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Words words) {
    for (int i = 0; i < words.patterns().size(); i++) {
      query.setParameter("word" + i, words.patterns().get(i));
    }
    return query;
  }
}
