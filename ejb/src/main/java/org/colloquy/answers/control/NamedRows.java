package org.colloquy.answers.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.answers.Named;
import org.colloquy.answers.Question;
import org.colloquy.answers.entity.ConfidentialAnswer;
import org.colloquy.answers.entity.RollPlace;
import org.colloquy.tenants.answers.AnswerBox.Outcome;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Answers to confidential forms, each with whose it is. Of these the row itself is the mark that
 * somebody answered.
 */
@Dependent
public class NamedRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private BusinessClock clock;

  public boolean answered(UUID form, UUID person) {
    return em.find(ConfidentialAnswer.class, new ConfidentialAnswer.Key(form, person)) != null;
  }

  /** Who is asked and has not answered. */
  public Set<UUID> owing(UUID form) {
    return Set.copyOf(
        em.createQuery(
                "select r.memberId from RollPlace r where r.formId = :form and not exists (select a"
                    + " from ConfidentialAnswer a where a.formId = r.formId and a.memberId ="
                    + " r.memberId)",
                UUID.class)
            .setParameter("form", form)
            .getResultList());
  }

  /** Takes what somebody filled in, see {@link Sheet#of}; the form is locked. */
  public Outcome put(UUID form, UUID person, List<Question> questions, Map<String, String> filled) {
    if (em.find(RollPlace.class, new RollPlace.Key(form, person)) == null) {
      return Outcome.NOT_ASKED;
    }
    if (answered(form, person)) {
      return Outcome.GIVEN_BEFORE;
    }
    var sheet = Sheet.of(questions, filled);
    em.persist(new ConfidentialAnswer(form, person, sheet.write(), clock.now()));
    return Outcome.TAKEN;
  }

  /** In the order of the people's ids, which says nothing of when. */
  public List<Named> of(UUID form) {
    return rows(form).stream()
        .map(row -> new Named(row.memberId(), Sheet.read(row.content()).answers()))
        .toList();
  }

  List<Sheet> sheets(UUID form) {
    return rows(form).stream().map(row -> Sheet.read(row.content())).toList();
  }

  private List<ConfidentialAnswer> rows(UUID form) {
    return em.createQuery(
            "select a from ConfidentialAnswer a where a.formId = :form order by a.memberId",
            ConfidentialAnswer.class)
        .setParameter("form", form)
        .getResultList();
  }
}
