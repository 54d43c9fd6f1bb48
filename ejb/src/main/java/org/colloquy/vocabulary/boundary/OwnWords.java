package org.colloquy.vocabulary.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.words.Concept;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.words.Term;
import org.colloquy.tenants.words.Term.Gender;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.vocabulary.OwnTerm;
import org.colloquy.vocabulary.control.TermRows;

/** The network's own words. Everybody reads them, admins choose them. */
@Boundary
@Stateless
public class OwnWords {

  private static final int LONGEST = 60;

  @Inject private TermRows rows;
  @Inject private Kept kept;

  @Permit(value = Permission.WORDS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Vocabulary vocabulary() {
    return rows.vocabulary();
  }

  /** What the network calls each thing in this language; empty texts where it has no own word. */
  @Permit(value = Permission.WORDS_CHOOSE, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<OwnTerm> terms(String language) {
    var spoken = spoken(language);
    var vocabulary = rows.vocabulary();
    return Arrays.stream(Concept.values())
        .map(
            concept ->
                vocabulary
                    .own(spoken, concept)
                    .map(
                        term ->
                            new OwnTerm(
                                concept.name(),
                                term.singular(),
                                term.plural(),
                                term.gender().name()))
                    .orElseGet(() -> new OwnTerm(concept.name(), "", "", Gender.FEMININE.name())))
        .toList();
  }

  /**
   * Calls these things so in this language, all or none. Throws {@link Invalid}, which names the
   * field as {@code sessionSingular}.
   */
  @Permit(value = Permission.WORDS_CHOOSE, changes = true)
  public void call(String language, List<OwnTerm> terms) {
    var spoken = spoken(language);
    Map<String, String> faults = new LinkedHashMap<>();
    Map<Concept, Term> chosen = new LinkedHashMap<>();
    for (var typed : terms) {
      var concept = concept(typed.concept());
      chosen.put(concept, term(concept, typed, faults));
    }
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
    chosen.forEach((concept, term) -> rows.call(spoken, concept, term));
    kept.changes();
  }

  private static Term term(Concept concept, OwnTerm typed, Map<String, String> faults) {
    var singular = line(typed.singular());
    var plural = line(typed.plural());
    if (singular.isEmpty() && plural.isEmpty()) {
      return null;
    }
    check(concept.key() + "Singular", singular, faults);
    check(concept.key() + "Plural", plural, faults);
    return faults.isEmpty() ? new Term(singular, plural, gender(typed.gender())) : null;
  }

  private static void check(String field, String word, Map<String, String> faults) {
    if (word.isEmpty()) {
      faults.put(field, "words.both");
    } else if (word.length() > LONGEST || !word.matches("\\p{L}[\\p{L}\\p{M}\\p{N} ’'-]*")) {
      faults.put(field, "words.signs");
    }
  }

  private static String line(String text) {
    return text == null ? "" : text.strip();
  }

  private static Concept concept(String text) {
    return Arrays.stream(Concept.values())
        .filter(concept -> concept.name().equals(text))
        .findFirst()
        .orElseThrow(() -> Invalid.field("concept", "words.concept"));
  }

  private static Gender gender(String text) {
    return Gender.MASCULINE.name().equals(text) ? Gender.MASCULINE : Gender.FEMININE;
  }

  private static Locale spoken(String language) {
    return Languages.spoken(Locale.forLanguageTag(language == null ? "" : language))
        .orElseThrow(() -> Invalid.field("language", "words.language"));
  }
}
