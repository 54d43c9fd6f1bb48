package org.colloquy.reports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.shared.WordList;

/**
 * The names of programs that take part in meetings, as patterns: {@code *} stands for anything,
 * capitals and accents make no difference. {@code "*'s notetaker*"}.
 */
public final class NotPeople {

  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036f]");
  private static final NotPeople USUAL =
      new NotPeople(WordList.of(NotPeople.class, "not-people.txt"));

  private final List<List<String>> patterns;

  private NotPeople(List<String> patterns) {
    this.patterns =
        patterns.stream()
            .map(NotPeople::plain)
            .filter(pattern -> !pattern.replace("*", "").isBlank())
            .map(pattern -> Arrays.asList(pattern.split("\\*", -1)))
            .toList();
  }

  private NotPeople(List<List<String>> some, List<List<String>> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    this.patterns = List.copyOf(all);
  }

  /** Those that everybody knows. */
  public static NotPeople usual() {
    return USUAL;
  }

  /** These too, as a network has them; what is blank, or matches everything, is left out. */
  public NotPeople and(List<String> more) {
    return new NotPeople(patterns, new NotPeople(more).patterns);
  }

  public boolean include(String name) {
    var plain = plain(name);
    return patterns.stream().anyMatch(pattern -> matches(plain, pattern));
  }

  /** Piece by piece from the left, which takes no longer than the name is. */
  private static boolean matches(String name, List<String> pieces) {
    var last = pieces.get(pieces.size() - 1);
    if (pieces.size() == 1) {
      return name.equals(last);
    }
    if (!name.startsWith(pieces.get(0))) {
      return false;
    }
    var at = pieces.get(0).length();
    for (var piece : pieces.subList(1, pieces.size() - 1)) {
      var found = name.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
    }
    return name.length() - at >= last.length() && name.endsWith(last);
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replace('\u2019', '\'');
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }
}
