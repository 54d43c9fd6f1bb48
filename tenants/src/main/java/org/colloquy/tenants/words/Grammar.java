package org.colloquy.tenants.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.colloquy.tenants.words.Term.Gender;

/**
 * How one language puts a noun in place of another: articles and what else stands before it take
 * the new noun's gender, and its first letter.
 *
 * <p>Each kind of word that changes is a row of its forms: masculine and feminine, then both in the
 * plural, then, where there is one, the form before a vowel.
 */
final class Grammar {

  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final int BEFORE_VOWEL = 4;

  private final Map<Concept, Term> usual = new EnumMap<>(Concept.class);
  private final List<String[]> rows;
  private final String vowels;

  private Grammar(Locale language) {
    var texts =
        ResourceBundle.getBundle(
            "org.colloquy.tenants.words.terms",
            language,
            Grammar.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (var concept : Concept.values()) {
      var forms = COMMA.split(texts.getString(concept.key()), -1);
      usual.put(
          concept,
          new Term(forms[0], forms[1], forms[2].equals("f") ? Gender.FEMININE : Gender.MASCULINE));
    }
    rows =
        COMMA
            .splitAsStream(texts.getString("before"))
            .map(row -> row.replace('_', ' '))
            .map(row -> row.split("/", -1))
            .toList();
    vowels = texts.getString("vowels");
  }

  static Grammar of(Locale language) {
    return new Grammar(language);
  }

  /** What the language calls it where a network has no word of its own. */
  Term usual(Concept concept) {
    return usual.get(concept);
  }

  /** Which of the concepts is meant by this noun, in its usual singular or plural. */
  Optional<Concept> meantBy(String noun) {
    var small = noun.toLowerCase(Locale.ROOT);
    return usual.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().singular().equals(small)
                    || entry.getValue().plural().equals(small))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What stands before the usual noun, as it reads before the other one. */
  String before(String words, Term other, boolean many) {
    if (words.isEmpty()) {
      return "";
    }
    var column = (many ? 2 : 0) + (other.gender() == Gender.FEMININE ? 1 : 0);
    var vowel = !many && vowels.indexOf(Character.toLowerCase(other.form(many).charAt(0))) >= 0;
    var longest = 0;
    var result = words;
    for (var row : rows) {
      for (var form : row) {
        var start = ending(words, form);
        if (start >= 0 && form.length() > longest) {
          longest = form.length();
          result =
              words.substring(0, start)
                  + sameCase(words.substring(start), chosen(row, column, vowel));
        }
      }
    }
    return result;
  }

  private static String chosen(String[] row, int column, boolean vowel) {
    var form = vowel && row.length > BEFORE_VOWEL ? row[BEFORE_VOWEL] : row[column];
    return form.endsWith("’") ? form : form + " ";
  }

  /** Where this form begins at the end of the text, as a word of its own; -1 where it does not. */
  private static int ending(String text, String form) {
    var whole = form.endsWith("’") ? form : form + " ";
    var start = text.length() - whole.length();
    var fits = start >= 0 && text.regionMatches(true, start, whole, 0, whole.length());
    return fits && (start == 0 || text.charAt(start - 1) == ' ') ? start : -1;
  }

  private static String sameCase(String model, String word) {
    return Character.isUpperCase(model.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
