package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.sessions.entity.SessionKind;

/** The network's own list of kinds of session. */
@Dependent
public class Kinds {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** What each kind is called, also of those no longer offered. */
  public Map<String, String> labels() {
    return all().stream().collect(Collectors.toMap(SessionKind::code, SessionKind::label));
  }

  public List<SessionKind> offered() {
    return all().stream().filter(SessionKind::offered).toList();
  }

  private List<SessionKind> all() {
    return em.createQuery("select k from SessionKind k order by k.position", SessionKind.class)
        .getResultList();
  }
}
