package org.colloquy.vocabulary.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;
import org.colloquy.tenants.words.Concept;
import org.colloquy.tenants.words.Term;

/** What the network calls one thing in one language. */
@Entity
@Table(name = "vocabulary_term")
@IdClass(VocabularyTerm.Key.class)
public class VocabularyTerm {

  @Id private String language;

  @Id
  @Enumerated(EnumType.STRING)
  private Concept concept;

  private String singular;
  private String plural;

  @Enumerated(EnumType.STRING)
  private Term.Gender gender;

  /** For JPA. */
  protected VocabularyTerm() {}

  public VocabularyTerm(Locale language, Concept concept, Term term) {
    this.language = language.toLanguageTag();
    this.concept = concept;
    call(term);
  }

  public void call(Term term) {
    singular = term.singular();
    plural = term.plural();
    gender = term.gender();
  }

  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  public Concept concept() {
    return concept;
  }

  public Term term() {
    return new Term(singular, plural, gender);
  }

  /** The language and what is meant. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String language;
    private Concept concept;

    /** For JPA. */
    public Key() {}

    public Key(Locale language, Concept concept) {
      this.language = language.toLanguageTag();
      this.concept = concept;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && language.equals(key.language) && concept == key.concept;
    }

    @Override
    public int hashCode() {
      return 31 * language.hashCode() + concept.hashCode();
    }
  }
}
