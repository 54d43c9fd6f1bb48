package org.colloquy.tenants.provisioning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.tenants.Slug;

/**
 * Proposes the short name of a network from its name: what the name itself gives in brackets, or
 * else its words, as many as fit.
 *
 * <pre>{@code
 * new SlugProposal(taken).from("English Deprescribing Network (EDeN)") // eden
 * new SlugProposal(taken).from("Réseau qualité des soins") // reseau-qualite-soins
 * }</pre>
 */
public final class SlugProposal {

  private static final int LONGEST = 24;
  private static final int MOST_TRIES = 99;
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "da", "das", "de", "del", "der", "des", "di", "die", "do", "dos", "du",
          "el", "et", "for", "für", "in", "la", "las", "le", "les", "los", "of", "on", "para",
          "pour", "the", "und", "y");

  private final Predicate<Slug> taken;

  /** Takes a test for names that a network has already. */
  public SlugProposal(Predicate<Slug> taken) {
    this.taken = taken;
  }

  /** A free name; empty where the name has no Latin letters to make one from. */
  public Optional<Slug> from(String name) {
    var inBrackets = BRACKETS.matcher(name).results().map(found -> found.group(1)).toList();
    return Stream.concat(inBrackets.stream(), Stream.of(BRACKETS.matcher(name).replaceAll(" ")))
        .map(SlugProposal::joined)
        .filter(text -> !text.isEmpty())
        .flatMap(SlugProposal::variants)
        .flatMap(SlugProposal::valid)
        .filter(slug -> !slug.isReserved() && !taken.test(slug))
        .findFirst();
  }

  private static String joined(String name) {
    var joined = "";
    for (var word : words(name)) {
      var longer = joined.isEmpty() ? word : joined + "-" + word;
      if (longer.length() > LONGEST) {
        break;
      }
      joined = longer;
    }
    return joined;
  }

  private static List<String> words(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(OTHERS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
        .dropWhile(word -> Character.isDigit(word.charAt(0)))
        .toList();
  }

  /** The name itself, and with a number behind it where others have it. */
  private static Stream<String> variants(String text) {
    return Stream.concat(
        Stream.of(text),
        IntStream.rangeClosed(2, MOST_TRIES).mapToObj(number -> numbered(text, "-" + number)));
  }

  private static String numbered(String text, String number) {
    var room = LONGEST - number.length();
    return (text.length() > room ? text.substring(0, room) : text) + number;
  }

  private static Stream<Slug> valid(String text) {
    try {
      return Stream.of(new Slug(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
