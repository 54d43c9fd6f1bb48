package org.colloquy.feedback.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.feedback.entity.FeedbackMode;

/** How feedback on sessions is asked for. Whoever changes it has the session's row locked. */
@Dependent
public class Modes {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public boolean isConfidential(UUID session) {
    return find(session).filter(FeedbackMode::isConfidential).isPresent();
  }

  public void ask(UUID session, boolean confidentially) {
    find(session).orElseGet(() -> first(session)).ask(confidentially);
  }

  private FeedbackMode first(UUID session) {
    var mode = new FeedbackMode(session);
    em.persist(mode);
    return mode;
  }

  private Optional<FeedbackMode> find(UUID session) {
    return Optional.ofNullable(em.find(FeedbackMode.class, session));
  }
}
