package org.colloquy.tenants.words;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a network's own words into texts. A text marks the nouns that a network may rename, with
 * what stands before them: {@code [[a session]]}, {@code [[la session]]}. What has to agree with
 * such a noun elsewhere gives both its forms: {@code [[annulée|annulé~session]]}, the usual one
 * first.
 */
final class Phrases {

  private static final Pattern MARKED = Pattern.compile("\\[\\[([^\\[\\]]+)]]");
  private static final Pattern AGREEING = Pattern.compile("([^|~]+)\\|([^|~]+)~(.+)");
  private static final Map<Locale, Phrases> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Locale language;
  private final Grammar grammar;

  private Phrases(Locale language) {
    this.language = language;
    this.grammar = Grammar.of(language);
  }

  static Phrases in(Locale language) {
    return BY_LANGUAGE.computeIfAbsent(language, Phrases::new);
  }

  /** The text as this network says it. */
  String say(String text, Vocabulary words) {
    return text.indexOf('[') < 0
        ? text
        : MARKED
            .matcher(text)
            .replaceAll(mark -> Matcher.quoteReplacement(phrase(mark.group(1), words)));
  }

  private String phrase(String phrase, Vocabulary words) {
    var agreeing = AGREEING.matcher(phrase);
    if (agreeing.matches()) {
      return agreeing(agreeing.group(1), agreeing.group(2), agreeing.group(3), words);
    }
    var end = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('’')) + 1;
    var noun = phrase.substring(end);
    return grammar
        .meantBy(noun)
        .flatMap(
            concept ->
                words
                    .own(language, concept)
                    .map(own -> renamed(phrase.substring(0, end), noun, concept, own)))
        .orElse(phrase);
  }

  private String renamed(String before, String noun, Concept concept, Term own) {
    var many =
        noun.toLowerCase(Locale.ROOT).equals(grammar.usual(concept).plural())
            && !noun.equalsIgnoreCase(grammar.usual(concept).singular());
    var form = own.form(many);
    var capital = Character.isUpperCase(noun.charAt(0));
    return grammar.before(before, own, many)
        + (capital ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form);
  }

  private String agreeing(String usual, String other, String noun, Vocabulary words) {
    var concept = grammar.meantBy(noun);
    var own = concept.flatMap(meant -> words.own(language, meant));
    return own.isEmpty() || own.get().gender() == grammar.usual(concept.get()).gender()
        ? usual
        : other;
  }
}
