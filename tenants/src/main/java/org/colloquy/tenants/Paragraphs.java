package org.colloquy.tenants;

/**
 * Text of as many lines as somebody likes: a purpose, a description, a note. {@link #of} leaves the
 * lines and takes the same signs away as {@link Line} does; a line ends in {@code \n}, whatever the
 * browser sent.
 */
public final class Paragraphs {

  private Paragraphs() {}

  /** The text in clean lines; null stays null. */
  public static String of(String text) {
    if (text == null) {
      return null;
    }
    var lines =
        Signs.mapped(
                text.replace("\r\n", "\n"),
                sign ->
                    Signs.isLineEnd(sign) ? "\n" : sign == '\t' ? " " : Character.toString(sign))
            .strip();
    return Signs.isVisible(lines) ? lines : "";
  }
}
