package org.colloquy.tenants;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text of one line: the name of a person, a network or a community, a title, a place.
 *
 * <p>Whoever takes such a text from somebody puts it through {@link #of} first. What is left can go
 * anywhere: into a mail's subject, a realm, a calendar. Tabs, line ends and spaces of all widths
 * become one space; control signs, marks that cannot be seen and changes of the writing direction
 * are gone; a text of which nothing can be seen is empty.
 */
public final class Line {

  private Line() {}

  /** The text as one line; null stays null. */
  public static String of(String text) {
    if (text == null) {
      return null;
    }
    var line =
        Signs.mapped(
                text,
                sign ->
                    Signs.isSpace(sign) || Signs.isLineEnd(sign) ? " " : Character.toString(sign))
            .replaceAll(" {2,}", " ")
            .strip();
    return Signs.isVisible(line) ? line : "";
  }

  /**
   * Whether mail programs would make a link of a part of it. What strangers call themselves and
   * their networks goes out by mail to addresses that they name, so it may not lead anywhere.
   */
  public static boolean holdsLink(String line) {
    var plain = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.contains("://") || plain.contains("www.");
  }

  /** The line, or as much of its beginning as fits, with a sign that it goes on. */
  public static String shortened(String line, int longest) {
    if (line.length() <= longest) {
      return line;
    }
    var end = longest - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
            .strip()
        + "…";
  }
}
