package org.colloquy.answers.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.answers.Question;
import org.colloquy.answers.entity.Form;
import org.colloquy.answers.entity.RollPlace;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.answers.AnswerBox;

/** The forms of the bound network, who is asked by them, and what they answered. */
@Dependent
public class FormRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private AnswerBox box;

  public Optional<Form> find(UUID id) {
    return Optional.ofNullable(em.find(Form.class, id));
  }

  /**
   * The form, with its row locked until the transaction ends: whoever answers and whoever counts
   * take turns.
   */
  public Optional<Form> lock(UUID id) {
    return Optional.ofNullable(em.find(Form.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Adds the form, with everybody who is asked. */
  public void add(Form form, Collection<UUID> people) {
    em.persist(form);
    em.flush();
    box.ask(em::unwrap, form.id(), people);
  }

  /** Whether this person has answered; empty where they are not asked. */
  public Optional<Boolean> answered(UUID form, UUID person) {
    return Optional.ofNullable(em.find(RollPlace.class, new RollPlace.Key(form, person)))
        .map(RollPlace::given);
  }

  /** Who is asked and has not answered. */
  public Set<UUID> owing(UUID form) {
    return Set.copyOf(
        em.createQuery(
                "select r.memberId from RollPlace r where r.formId = :form and r.given = false",
                UUID.class)
            .setParameter("form", form)
            .getResultList());
  }

  /** Takes what somebody filled in, see {@link Sheet#of}. */
  public AnswerBox.Outcome put(
      UUID form, UUID person, List<Question> questions, Map<String, String> filled) {
    return box.put(em::unwrap, form, person, Sheet.of(questions, filled).write());
  }

  List<Sheet> sheets(UUID form) {
    return box.contents(BoundTenant.current(), form).stream().map(Sheet::read).toList();
  }

  /** Takes away what was counted. */
  public void empty(UUID form) {
    box.empty(BoundTenant.current(), form);
  }

  /** Those that were to close between these moments, counted or not. */
  public List<UUID> closing(Instant after, Instant until) {
    return em.createQuery(
            "select f.id from Form f where f.closesAt > :after and f.closesAt <= :until"
                + " order by f.id",
            UUID.class)
        .setParameter("after", after)
        .setParameter("until", until)
        .getResultList();
  }
}
