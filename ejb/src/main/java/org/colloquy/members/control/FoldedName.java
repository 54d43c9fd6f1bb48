package org.colloquy.members.control;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared: two ways to write one name are the same text. Titles, case, accents of
 * Latin letters, the order of its parts and what stands in brackets make no difference; another
 * letter or another script does.
 *
 * @param text empty for a name without letters
 */
record FoldedName(String text) {

  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-NFKC; Latin-ASCII; Any-Lower; Any-NFC");

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

  private static final Pattern BRACKETS =
      Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|\\{[^}]*\\}|<[^>]*>");

  /** What stands within a word and is not heard. */
  private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\p{M}])['’ʼ`´](?=\\p{L})");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\u200C\\u200D]+");

  /** Said before or after a name in the languages that networks have, without full stops. */
  private static final Set<String> TITLES =
      Set.copyOf(
          BETWEEN
              .splitAsStream(
                  "dr dra drs doctor docteur doutor doutora prof profa professor professora"
                      + " professeur mr mrs ms miss mx sir dame madam mme mlle monsieur madame sra"
                      + " dona rev shri sri smt kumari phd msc bsc mph mbbs mbchb"
                      + " डॉ डा श्री श्रीमती ดร นพ พญ")
              .toList());

  /** The same name is the same text. */
  static FoldedName of(String name) {
    return new FoldedName(folded(PLAIN.transliterate(BRACKETS.matcher(name).replaceAll(" "))));
  }

  /** As it may be written in Latin letters, whatever script it is in: a guess. */
  FoldedName inLatin() {
    return new FoldedName(folded(LATIN.transliterate(text)));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static String folded(String plain) {
    var words =
        Arrays.stream(BETWEEN.split(WITHIN.matcher(plain).replaceAll(""), -1))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> names = words.stream().filter(word -> !TITLES.contains(word)).toList();
    // Somebody may be called Dame, or nothing but Doctor.
    return (names.isEmpty() ? words : names).stream().sorted().collect(Collectors.joining(" "));
  }
}
