package org.colloquy.vocabulary.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.tenants.words.Concept;
import org.colloquy.tenants.words.Term;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.vocabulary.entity.VocabularyTerm;

/** The network's own terms. */
@Dependent
public class TermRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public Vocabulary vocabulary() {
    Map<Locale, Map<Concept, Term>> terms = new HashMap<>();
    all()
        .forEach(
            row ->
                terms
                    .computeIfAbsent(row.language(), language -> new EnumMap<>(Concept.class))
                    .put(row.concept(), row.term()));
    return new Vocabulary(terms);
  }

  /** Calls it so from now on; null goes back to the usual word. */
  public void call(Locale language, Concept concept, Term term) {
    var held = em.find(VocabularyTerm.class, new VocabularyTerm.Key(language, concept));
    if (term == null) {
      if (held != null) {
        em.remove(held);
      }
    } else if (held == null) {
      em.persist(new VocabularyTerm(language, concept, term));
    } else {
      held.call(term);
    }
  }

  private List<VocabularyTerm> all() {
    return em.createQuery("select t from VocabularyTerm t", VocabularyTerm.class).getResultList();
  }
}
