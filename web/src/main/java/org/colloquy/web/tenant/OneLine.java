package org.colloquy.web.tenant;

import java.util.stream.Collectors;

/**
 * Text from a request as it may stand in the log: whatever it holds, it makes no line of its own,
 * and the screen of whoever reads the log does nothing.
 */
public final class OneLine {

  private static final int LONGEST = 500;

  private OneLine() {}

  /**
   * The text with every sign that is no letter of a line written as {@code \\u000a}; cut where it
   * is long.
   */
  public static String of(String text) {
    if (text == null) {
      return "";
    }
    return text.codePoints()
        .limit(LONGEST)
        .mapToObj(sign -> isPlain(sign) ? Character.toString(sign) : "\\u%04x".formatted(sign))
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
