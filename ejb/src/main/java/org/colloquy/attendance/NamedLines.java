package org.colloquy.attendance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;

/**
 * Names as people paste them, one a line: {@code Ana Souza}, {@code Ana Souza <ana@example.org>},
 * {@code Ana Souza, ana@example.org}, {@code ana@example.org;Ana Souza}, each with a dash or a
 * number before it or without. Empty lines are none.
 */
public record NamedLines(String text) {
  /** More is a list to be read in. */
  public static final int MOST = 300;

  private static final Pattern ADDRESS = Pattern.compile("[^\\s,;<>()]+@[^\\s,;<>()]+");
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•–]|[0-9]{1,3}[.)])\\s+");
  private static final Pattern SIGNS = Pattern.compile("[,;<>\\t]+");

  /**
   * One of them.
   *
   * @param number from 1, as lines are counted
   * @param email null where there is none
   */
  public record Named(int number, String name, String email) {

    /** Whether it says who it is. */
    public boolean sound() {
      return !name.isEmpty()
          && name.indexOf('@') < 0
          && (email == null || EmailAddress.isIn(email));
    }
  }

  public List<Named> all() {
    if (text == null) {
      return List.of();
    }
    List<String> lines = text.lines().toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> !lines.get(i).isBlank())
        .map(i -> named(i + 1, lines.get(i).strip()))
        .toList();
  }

  /** The first line that does not say who it is, or is one too many. */
  public Optional<Named> unsound() {
    List<Named> all = all();
    return all.size() > MOST
        ? Optional.of(all.get(MOST))
        : all.stream().filter(each -> !each.sound()).findFirst();
  }

  private static Named named(int number, String line) {
    String plain = BULLET.matcher(line).replaceFirst("");
    Matcher address = ADDRESS.matcher(plain);
    String email = address.find() ? address.group() : null;
    String name = email == null ? plain : plain.replace(email, " ");
    return new Named(number, Line.of(SIGNS.matcher(name).replaceAll(" ")), email);
  }
}
