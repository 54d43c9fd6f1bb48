package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.entity.MailChoices;
import org.colloquy.letters.entity.SentLetter;

/** Finds and keeps what members chose, and for what they were written to. */
@Dependent
public class LetterRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public Optional<MailChoices> choices(UUID member) {
    return Optional.ofNullable(em.find(MailChoices.class, member));
  }

  /** To be changed; made where there are none yet. */
  public MailChoices lockChoices(UUID member) {
    var known = em.find(MailChoices.class, member, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    var first = new MailChoices(member);
    em.persist(first);
    return first;
  }

  public void flush() {
    em.flush();
  }

  /** What these have chosen; who is not in the answer has chosen nothing. */
  public Map<UUID, MailChoice> choices(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select c from MailChoices c where c.memberId in :members", MailChoices.class)
            .setParameter("members", members)
            .getResultStream()
            .collect(Collectors.toMap(MailChoices::memberId, MailChoices::choice));
  }

  /** Which of these were written to for this occasion. */
  public Set<UUID> written(Collection<UUID> members, byte[] occasion) {
    return members.isEmpty()
        ? Set.of()
        : em.createQuery(
                "select l from SentLetter l where l.memberId in :members and l.occasion = :occasion",
                SentLetter.class)
            .setParameter("members", members)
            .setParameter("occasion", occasion)
            .getResultStream()
            .map(SentLetter::memberId)
            .collect(Collectors.toSet());
  }

  public void add(SentLetter letter) {
    em.persist(letter);
  }
}
