package org.colloquy.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.tenants.words.Concept;
import org.colloquy.tenants.words.Languages;
import org.colloquy.vocabulary.OwnTerm;
import org.colloquy.vocabulary.boundary.OwnWords;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Vocabularies;

/** {@code /admin/words?language=fr}: what the network calls things, in one language at a time. */
@Named("wordsForm")
@RequestScoped
public class WordsForm {

  private static final String TEXTS = "adminText";
  private static final String LANGUAGE = "language";

  @Inject private OwnWords words;
  @Inject private Vocabularies vocabularies;
  @Inject private Reader reader;
  @Inject private HttpServletRequest request;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private String language;

  /** The typed words by the ids of their inputs: {@code sessionSingular}. */
  private final Map<String, String> typed = new HashMap<>();

  @PostConstruct
  void load() {
    var asked = request.getParameter(LANGUAGE);
    language =
        Languages.spoken(Locale.forLanguageTag(asked == null ? "" : asked))
            .map(Locale::toLanguageTag)
            .orElseGet(reader::getLanguage);
    words.terms(language).forEach(this::show);
  }

  private void show(OwnTerm term) {
    var key = Concept.valueOf(term.concept()).key();
    typed.put(key + "Singular", term.singular());
    typed.put(key + "Plural", term.plural());
    typed.put(key + "Gender", term.gender());
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          words.call(language, Arrays.stream(Concept.values()).map(this::term).toList());
          vocabularies.changed();
          notices.done(TEXTS, "done.words");
          return "/admin/words?faces-redirect=true&language=" + language;
        });
  }

  private OwnTerm term(Concept concept) {
    var key = concept.key();
    return new OwnTerm(
        concept.name(),
        typed.get(key + "Singular"),
        typed.get(key + "Plural"),
        typed.get(key + "Gender"));
  }

  /** What may be renamed, as the texts name it. */
  public List<String> getConcepts() {
    return Arrays.stream(Concept.values()).map(Concept::key).toList();
  }

  /** Whether nouns of this language have a gender. */
  public boolean isGendered() {
    return !Locale.ENGLISH.getLanguage().equals(language);
  }

  public String getLanguage() {
    return language;
  }

  public Map<String, String> getTyped() {
    return typed;
  }
}
