package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.PersonLine;
import org.colloquy.members.PersonSide;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.privacy.boundary.OnePerson;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.EmailAddress;

/** Members and contacts alike, for those who say which of them are one person. */
@Dependent
public class Persons {

  private static final String MATCHES =
      " from Member m where m.status in :known and m.id <> :but"
          + " and (lower(concat(m.givenName, ' ', m.familyName)) like :text escape '!'"
          + " or lower(m.email) like :text escape '!')";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private SelfDescriptions descriptions;
  @Inject private OnePerson onePerson;

  /** Whom the network knows and who is there: members and contacts. */
  static Set<MemberStatus> known() {
    var known = EnumSet.of(MemberStatus.CONTACT);
    known.addAll(MemberStatus.ofMembers());
    return known;
  }

  /** Those whose name or address holds the text, by family name, without this one. */
  public Page<PersonLine> matching(String text, UUID but, PageRequest page) {
    var items =
        bound(
                em.createQuery(
                    "select m" + MATCHES + " order by m.familyName, m.givenName, m.id",
                    Member.class),
                text,
                but)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total = bound(em.createQuery("select count(m)" + MATCHES, Long.class), text, but);
    return Page.of(page, items.stream().map(Persons::line).toList(), total::getSingleResult);
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, String text, UUID but) {
    return query
        .setParameter("known", known())
        .setParameter("but", but)
        .setParameter("text", MemberRows.holding(text));
  }

  static PersonLine line(Member person) {
    return new PersonLine(
        person.id(),
        Views.nameOf(person),
        person.isMember(),
        person.email().map(EmailAddress::value).orElse(null),
        person.country().orElse(null));
  }

  /** Within a transaction, for all tables are asked. */
  public PersonSide side(Member person) {
    return new PersonSide(
        person.id(),
        person.edition(),
        Views.nameOf(person),
        person.isMember(),
        person.status().name(),
        person.roles(),
        person.email().map(EmailAddress::value).orElse(null),
        person.cadre().orElse(null),
        person.country().orElse(null),
        descriptions.whole(person.id()).about().employer(),
        person.isExample(),
        person.createdAt(),
        onePerson.namedIn(person.id()));
  }
}
