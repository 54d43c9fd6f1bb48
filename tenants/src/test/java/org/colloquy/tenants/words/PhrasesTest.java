package org.colloquy.tenants.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.tenants.words.Term.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that a network renames, and what has to agree with them. */
class PhrasesTest {

  private static final Locale PORTUGUESE = Locale.forLanguageTag("pt");

  @ParameterizedTest
  @CsvSource({
    "Plan [[a session]], Plan a session, Plan an event",
    "[[Sessions]] you like, Sessions you like, Events you like",
    "The [[session]]’s page, The session’s page, The event’s page",
    "Read [[a practice]], Read a practice, Read a practice"
  })
  void english(String text, String usual, String renamed) {
    var words = vocabulary(Locale.ENGLISH, "event", "events", Gender.MASCULINE);
    assertThat(say(Locale.ENGLISH, text, Vocabulary.USUAL)).isEqualTo(usual);
    assertThat(say(Locale.ENGLISH, text, words)).isEqualTo(renamed);
  }

  @ParameterizedTest
  @CsvSource({
    "Préparer [[une session]], Préparer une session, Préparer un atelier",
    "[[La session]] est [[annulée|annulé~session]], La session est annulée, L’atelier est annulé",
    "le titre de [[la session]], le titre de la session, le titre de l’atelier",
    "le titre [[de la session]], le titre de la session, le titre de l’atelier",
    "inscription [[à la session]], inscription à la session, inscription à l’atelier",
    "[[cette session]], cette session, cet atelier",
    "[[Aucune session]], Aucune session, Aucun atelier",
    "[[toutes les sessions]], toutes les sessions, tous les ateliers",
    "[[des sessions]] et [[aux sessions]], des sessions et aux sessions, des ateliers et aux ateliers",
    "[[de cette session]], de cette session, de cet atelier",
    "[[votre session]], votre session, votre atelier"
  })
  void french(String text, String usual, String renamed) {
    var words = vocabulary(Locale.FRENCH, "atelier", "ateliers", Gender.MASCULINE);
    assertThat(say(Locale.FRENCH, text, Vocabulary.USUAL)).isEqualTo(usual);
    assertThat(say(Locale.FRENCH, text, words)).isEqualTo(renamed);
  }

  @ParameterizedTest
  @CsvSource({
    "Planear [[uma sessão]], Planear uma sessão, Planear um encontro",
    "[[A sessão]] foi [[cancelada|cancelado~sessão]], A sessão foi cancelada, O encontro foi cancelado",
    "o título [[da sessão]], o título da sessão, o título do encontro",
    "inscrição [[na sessão]], inscrição na sessão, inscrição no encontro",
    "[[às sessões]], às sessões, aos encontros",
    "[[Nenhuma sessão]], Nenhuma sessão, Nenhum encontro",
    "[[todas as sessões]], todas as sessões, todos os encontros",
    "[[desta sessão]], desta sessão, deste encontro"
  })
  void portuguese(String text, String usual, String renamed) {
    var words = vocabulary(PORTUGUESE, "encontro", "encontros", Gender.MASCULINE);
    assertThat(say(PORTUGUESE, text, Vocabulary.USUAL)).isEqualTo(usual);
    assertThat(say(PORTUGUESE, text, words)).isEqualTo(renamed);
  }

  @Test
  void frenchElidesBackwardsToo() {
    var words =
        new Vocabulary(
            Map.of(
                Locale.FRENCH,
                Map.of(Concept.CONVENER, new Term("référente", "référentes", Gender.FEMININE))));
    assertThat(say(Locale.FRENCH, "[[l’animateur]] et [[d’un animateur]]", words))
        .isEqualTo("la référente et d’une référente");
  }

  @Test
  void ownWordsCountInTheirLanguageOnly() {
    var words = vocabulary(Locale.FRENCH, "atelier", "ateliers", Gender.MASCULINE);
    assertThat(say(Locale.ENGLISH, "[[a session]]", words)).isEqualTo("a session");
  }

  @Test
  void everyLanguageNamesEveryConcept() {
    for (var language : Languages.spoken()) {
      var grammar = Grammar.of(language);
      Arrays.stream(Concept.values())
          .forEach(
              concept ->
                  assertThat(grammar.meantBy(grammar.usual(concept).plural()))
                      .as("%s in %s", concept, language)
                      .hasValue(concept));
    }
  }

  @Test
  void textWithoutMarksIsLeftAlone() {
    assertThat(Pattern.compile("\\[").matcher(say(Locale.ENGLISH, "a[1] b", words())).find())
        .isTrue();
  }

  private static Vocabulary words() {
    return vocabulary(Locale.ENGLISH, "event", "events", Gender.MASCULINE);
  }

  private static String say(Locale language, String text, Vocabulary words) {
    return Phrases.in(language).say(text, words);
  }

  private static Vocabulary vocabulary(
      Locale language, String singular, String plural, Gender gender) {
    return new Vocabulary(
        Map.of(language, Map.of(Concept.SESSION, new Term(singular, plural, gender))));
  }
}
