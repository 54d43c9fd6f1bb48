package org.colloquy.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: each of these has to be there, in any order, in any case, with or
 * without accents, as a word or within one. Many scripts put no space between words, so that a word
 * is whatever stands between spaces and signs: letters, marks and digits alone. Whatever else was
 * typed (wildcards, operators, quotes) parts words and means nothing.
 *
 * @param all up to {@value #MOST}, the first ones typed
 */
public record Words(List<String> all) {

  private static final int MOST = 8;
  private static final int LONGEST = 60;

  /** MySQL keeps words in pieces of two, and finds nothing shorter. */
  private static final int PIECE = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{1," + LONGEST + "}");

  public Words {
    all = List.copyOf(all);
  }

  /** Null is nothing typed. */
  public static Words of(String typed) {
    String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
    return new Words(
        WORD.matcher(text).results().map(MatchResult::group).distinct().limit(MOST).toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** For {@code like}, one for each word; nothing in them needs an escape. */
  public List<String> patterns() {
    return patterns(all);
  }

  /** The same for those alone that an index of pieces cannot find. */
  public List<String> patternsOfShort() {
    return patterns(all.stream().filter(word -> !isIndexed(word)).toList());
  }

  /** For {@code match … against (… in boolean mode)}; empty where no word is long enough. */
  public String indexed() {
    return all.stream()
        .filter(Words::isIndexed)
        .map(word -> "+\"" + word + '"')
        .collect(Collectors.joining(" "));
  }

  private static List<String> patterns(List<String> words) {
    return words.stream().map(word -> '%' + word + '%').toList();
  }

  private static boolean isIndexed(String word) {
    return word.codePointCount(0, word.length()) >= PIECE;
  }
}
