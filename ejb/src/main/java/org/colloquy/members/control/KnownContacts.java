package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Finds those who have no account. Whoever has one is found in {@link MemberRows}. */
@Dependent
public class KnownContacts {

  private static final String MATCHES =
      " from Member m where m.status = :contact"
          + " and (:any = true or m.contactOrigin = :origin)"
          + " and (lower(concat(m.givenName, ' ', m.familyName)) like :text escape '!'"
          + " or lower(m.email) like :text escape '!')";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private MemberRows members;

  /**
   * Those whose name or address holds the text, by family name.
   *
   * @param origin null for all
   */
  public Page<Member> matching(String text, ContactOrigin origin, PageRequest page) {
    var items =
        bound(
                em.createQuery(
                    "select m" + MATCHES + " order by m.familyName, m.givenName, m.id",
                    Member.class),
                text,
                origin)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total = bound(em.createQuery("select count(m)" + MATCHES, Long.class), text, origin);
    return Page.of(page, items, total::getSingleResult);
  }

  /** Throws {@link NotFound} for an unknown id and for whoever has an account, or had one. */
  public Member get(UUID id) {
    return members.find(id).filter(Member::isContact).orElseThrow(KnownContacts::unknown);
  }

  /** The same with the row locked until the transaction ends. */
  public Member lock(UUID id) {
    return Optional.ofNullable(em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(Member::isContact)
        .orElseThrow(KnownContacts::unknown);
  }

  /** What is said of an id that is no contact's. */
  public static NotFound unknown() {
    return new NotFound("There is no such contact.");
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, String text, ContactOrigin origin) {
    return query
        .setParameter("contact", MemberStatus.CONTACT)
        .setParameter("any", origin == null)
        // A value of its type in any case: what is compared with nothing has none.
        .setParameter("origin", origin == null ? ContactOrigin.NOTED : origin)
        .setParameter("text", MemberRows.holding(text));
  }
}
