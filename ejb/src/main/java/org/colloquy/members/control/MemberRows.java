package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.look.boundary.SettingsLock;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.EmailAddress;

/** Finds and keeps members. */
@Dependent
public class MemberRows {

  private static final String AWAITED =
      " from Member m where m.status = :invited and m.example = false";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private SettingsLock lock;

  public void add(Member member) {
    em.persist(member);
    em.flush();
  }

  /** Writes what was changed in memory, for whoever counts rows past it. */
  public void write() {
    em.flush();
  }

  /** As if the row had never been there. */
  public void remove(Member member) {
    em.remove(member);
    em.flush();
  }

  /** The realm gave this member's address to somebody else; written before that row is. */
  public void takeAddress(Member member) {
    member.loseAddress();
    em.flush();
  }

  /** Throws {@link NotFound} for an unknown id and for whoever is no member. */
  public Member get(UUID id) {
    return find(id).filter(Member::isMember).orElseThrow(MemberRows::unknown);
  }

  /**
   * The same with the row locked until the transaction ends: changes of one member happen one by
   * one, and each sees what the one before it did.
   */
  public Member lock(UUID id) {
    return Optional.ofNullable(em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(Member::isMember)
        .orElseThrow(MemberRows::unknown);
  }

  /** After its row was changed beside it. */
  void readAgain(Member member) {
    em.refresh(member);
  }

  /** The same, empty for an unknown id. */
  public Optional<Member> lockIfThere(UUID id) {
    return Optional.ofNullable(em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Member> find(UUID id) {
    return Optional.ofNullable(em.find(Member.class, id));
  }

  public Optional<Member> bySubject(String subject) {
    return em.createQuery("select m from Member m where m.subject = :subject", Member.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** The contact whom this request has invited. */
  public Optional<Member> byRequest(UUID request) {
    return em.createQuery("select m from Member m where m.invitedAs = :request", Member.class)
        .setParameter("request", request)
        .getResultStream()
        .findFirst();
  }

  public Optional<Member> byEmail(EmailAddress email) {
    return em.createQuery("select m from Member m where m.email = :email", Member.class)
        .setParameter("email", email.value())
        .getResultStream()
        .findFirst();
  }

  /** How those of these people who are known here stand, by their addresses. */
  Map<String, MemberStatus> statuses(Set<EmailAddress> emails) {
    return emails.isEmpty()
        ? Map.of()
        : em.createQuery("select m from Member m where m.email in :emails", Member.class)
            .setParameter("emails", emails.stream().map(EmailAddress::value).toList())
            .getResultStream()
            .collect(
                Collectors.toMap(
                    member -> member.email().orElseThrow().value(), Member::status, (a, b) -> a));
  }

  /** Country (null where it is not said) and number of those who are in, examples left out. */
  List<Object[]> countByCountry() {
    return em.createQuery(
            "select m.country, count(m) from Member m where m.status = :active and m.example ="
                + " false group by m.country",
            Object[].class)
        .setParameter("active", MemberStatus.ACTIVE)
        .getResultList();
  }

  /** Everybody who is invited or in, and no example. */
  public long countReal() {
    return em.createQuery(
            "select count(m) from Member m where m.example = false and m.status in :members",
            Long.class)
        .setParameter("members", MemberStatus.ofMembers())
        .getSingleResult();
  }

  /** How many are invited and have not come; examples get no letters. */
  public long countAwaited() {
    return em.createQuery("select count(m)" + AWAITED, Long.class)
        .setParameter("invited", MemberStatus.INVITED)
        .getSingleResult();
  }

  /** Those who were awaited at that moment and still are, in the order of their ids. */
  public List<UUID> awaited(UUID after, Instant since, int limit) {
    return em.createQuery(
            "select m.id" + AWAITED + " and m.createdAt <= :since and m.id > :after order by m.id",
            UUID.class)
        .setParameter("invited", MemberStatus.INVITED)
        .setParameter("since", since)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What they are called; who was removed is called nothing. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select m from Member m where m.id in :ids and m.status <> :removed", Member.class)
            .setParameter("ids", ids)
            .setParameter("removed", MemberStatus.REMOVED)
            .getResultStream()
            .collect(
                Collectors.toMap(
                    Member::id,
                    member -> (member.givenName() + " " + member.familyName()).strip()));
  }

  public List<Member> examples() {
    return em.createQuery(
            "select m from Member m where m.example = true and m.status <> :removed order by m.id",
            Member.class)
        .setParameter("removed", MemberStatus.REMOVED)
        .getResultList();
  }

  /**
   * Those who can act as admin now. Takes the lock under which admins are made and unmade, so that
   * two admins who demote each other at once do not leave the network without one.
   */
  public List<Member> lockedAdmins() {
    lock.take();
    return em.createQuery(
            "select m from Member m where m.status = :active and m.roles like '%network-admin%'",
            Member.class)
        .setParameter("active", MemberStatus.ACTIVE)
        .getResultList();
  }

  private static NotFound unknown() {
    return new NotFound("There is no such member.");
  }

  /** What matches a text that holds this one; {@code !} is the sign that escapes. */
  static String holding(String text) {
    return "%" + escaped(text) + "%";
  }

  private static String escaped(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }
}
