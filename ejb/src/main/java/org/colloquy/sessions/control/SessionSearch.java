package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Role;
import org.colloquy.search.Hit;
import org.colloquy.search.Kind;
import org.colloquy.search.Searched;
import org.colloquy.search.Words;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/**
 * Finds sessions by title, description and place, the latest first: all that were published, and
 * drafts for those who organise them. The words are found by an index of their pieces.
 */
@Dependent
public class SessionSearch implements Searched {

  private static final String SEEN =
      " from LearningSession s where (s.status <> :draft or :all = true or s.createdBy = :creator or"
          + " s.details.communityId in :communities)";

  private static final String INDEXED =
      " and SQL('MATCH (?, ?, ?) AGAINST (? IN BOOLEAN MODE)', s.details.title,"
          + " s.details.description, s.details.place, :indexed) > 0";

  /** JPQL wants something in an {@code in} list, and to compare with. */
  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Override
  public Kind kind() {
    return Kind.SESSION;
  }

  @Override
  public Page<Hit> find(Words words, PageRequest page) {
    String from = SEEN + conditions(words);
    TypedQuery<LearningSession> items =
        em.createQuery(
            "select s" + from + " order by s.details.startsAt desc, s.id", LearningSession.class);
    TypedQuery<Long> total = em.createQuery("select count(s)" + from, Long.class);
    bind(total, words);
    List<LearningSession> found =
        bind(items, words).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    return Page.of(page, found.stream().map(SessionSearch::hit).toList(), total::getSingleResult);
  }

  private static String conditions(Words words) {
    StringBuilder conditions = new StringBuilder(words.indexed().isEmpty() ? "" : INDEXED);
    for (int i = 0; i < words.patternsOfShort().size(); i++) {
      conditions
          .append(" and (s.details.title like :short")
          .append(i)
          .append(" or s.details.description like :short")
          .append(i)
          .append(" or s.details.place like :short")
          .append(i)
          .append(')');
    }
    return conditions.toString();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Words words) {
    Caller caller = Caller.current();
    boolean plans = caller.may(Permission.SESSION_PLAN);
    Set<UUID> communities = caller.scopesOf(Role.COMMUNITY_CONVENER);
    query
        .setParameter("draft", SessionStatus.DRAFT)
        .setParameter("all", caller.may(Permission.SESSION_EDIT))
        .setParameter("creator", plans ? caller.id() : NOBODY)
        .setParameter("communities", communities.isEmpty() ? Set.of(NOBODY) : communities);
    if (!words.indexed().isEmpty()) {
      query.setParameter("indexed", words.indexed());
    }
    for (int i = 0; i < words.patternsOfShort().size(); i++) {
      query.setParameter("short" + i, words.patternsOfShort().get(i));
    }
    return query;
  }

  private static Hit hit(LearningSession session) {
    return new Hit(
        session.id(),
        session.details().title(),
        session.details().description(),
        session.details().startsAt());
  }
}
