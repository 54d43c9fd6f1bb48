package org.colloquy.shared;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name without what makes no difference between people: titles, capitals, accents, signs, what
 * stands in brackets, and the order of its parts. Vowel signs of other scripts are no accents.
 *
 * @param parts in the order of the alphabet
 */
public record FoldedName(List<String> parts) {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern OWNED = Pattern.compile("['\u2019]s(?![\\p{L}\\p{N}])");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc\u02bb`\u00b4]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\u0640]");

  /** Accents of European scripts, vowels that Arabic and Hebrew may leave out. */
  private static final Pattern ACCENTS =
      Pattern.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Only behind a comma, for <i>Md</i> is also a given name. */
  private static final Pattern DEGREES =
      Pattern.compile(",\\s*(?:m\\.?d|r\\.?n|do|ba|ma)\\.?\\s*(?=,|$)");

  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<!\\p{L})(ph\\.\\s?d|b\\.sc|m\\.sc|m\\.p\\.h|m\\.b\\.b\\.s)\\.?(?!\\p{L})");

  /** Letters of their own that others write without. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð",
          "d");

  private static final Set<String> TITLES = Set.copyOf(WordList.of(FoldedName.class, "titles.txt"));

  public FoldedName {
    parts = List.copyOf(parts);
  }

  public static FoldedName of(String name) {
    var text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = BRACKETS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    text = DOTTED.matcher(DEGREES.matcher(text).replaceAll(" ")).replaceAll(" ");
    text = APOSTROPHES.matcher(OWNED.matcher(text).replaceAll(" ")).replaceAll("");
    return new FoldedName(withoutTitles(parts(text)));
  }

  private static List<String> parts(String text) {
    var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
    for (var letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return Arrays.stream(SIGNS.split(plain)).filter(part -> !part.isEmpty()).sorted().toList();
  }

  /** Who is called by a title alone keeps it. */
  private static List<String> withoutTitles(List<String> parts) {
    var kept = parts.stream().filter(part -> !TITLES.contains(part)).toList();
    return kept.isEmpty() ? parts : kept;
  }

  /** Without these words, where any other is left. */
  public FoldedName without(Set<String> words) {
    var kept = new ArrayList<>(parts);
    kept.removeAll(words);
    return new FoldedName(kept);
  }

  /** As it may be written in Latin letters, whatever script it is in: a guess. */
  public FoldedName inLatin() {
    return isLatin() ? this : of(LATIN.transliterate(key()));
  }

  /** The same for the same name; empty for one without letters. */
  public String key() {
    return String.join(" ", parts);
  }

  public String joined() {
    return String.join("", parts);
  }

  public boolean isLatin() {
    return parts.stream()
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
