package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.members.MemberView;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.search.Hit;
import org.colloquy.search.Kind;
import org.colloquy.search.Searched;
import org.colloquy.search.Words;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/**
 * Finds people by name: those who are in, for admins everybody, and those also by address. They are
 * read through, being some thousands of names at most.
 */
@Dependent
public class PeopleSearch implements Searched {

  private static final String NAME_OR_ADDRESS =
      "(concat(m.givenName, ' ', m.familyName) like :word%1$d"
          + " or (:addresses = true and m.email like :word%1$d))";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public Page<Hit> find(Words words, PageRequest page) {
    boolean all = Permissions.may(Permission.MEMBERS_READ_ALL);
    String from =
        IntStream.range(0, words.patterns().size())
            .mapToObj(NAME_OR_ADDRESS::formatted)
            .collect(
                Collectors.joining(" and ", " from Member m where m.status in :statuses and ", ""));
    TypedQuery<Long> total = bind(em.createQuery("select count(m)" + from, Long.class), words, all);
    List<Member> found =
        bind(
                em.createQuery(
                    "select m" + from + " order by m.familyName, m.givenName, m.id", Member.class),
                words,
                all)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        page,
        found.stream().map(member -> hit(Views.of(member, Sight.WHOLE))).toList(),
        total::getSingleResult);
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Words words, boolean all) {
    query
        .setParameter("statuses", all ? MemberStatus.ofMembers() : EnumSet.of(MemberStatus.ACTIVE))
        .setParameter("addresses", all);
    for (int i = 0; i < words.patterns().size(); i++) {
      query.setParameter("word" + i, words.patterns().get(i));
    }
    return query;
  }

  private static Hit hit(MemberView member) {
    return new Hit(member.id(), member.name(), "", null);
  }
}
