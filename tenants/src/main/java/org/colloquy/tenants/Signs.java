package org.colloquy.tenants;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The signs of a text one by one: which a reader sees, and which are there by accident of pasting
 * or to mislead.
 */
final class Signs {

  /** What old word processors meant by the control signs that Unicode has in these places. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int REPLACEMENT = 0xFFFD;
  private static final int NEXT_LINE = 0x85;

  /** Letters by name that no font draws. */
  private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

  private Signs() {}

  /** Composes the text and puts each sign through the rule, which gives what stands for it. */
  static String mapped(String text, IntFunction<String> rule) {
    var kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(sign -> !isHidden(sign))
        .mapToObj(sign -> isControl(sign) ? meantBy(sign) : rule.apply(sign))
        .forEach(kept::append);
    return kept.toString();
  }

  /** Whether a reader sees anything of it. */
  static boolean isVisible(String text) {
    return text.codePoints().anyMatch(Signs::isVisible);
  }

  static boolean isLineEnd(int sign) {
    return (sign >= '\n' && sign <= '\r') || sign == NEXT_LINE || sign == 0x2028 || sign == 0x2029;
  }

  /** Whether it is a space of some width, or a tab. */
  static boolean isSpace(int sign) {
    return sign == '\t' || Character.getType(sign) == Character.SPACE_SEPARATOR;
  }

  private static boolean isVisible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> !FILLERS.contains(sign);
    };
  }

  private static boolean isControl(int sign) {
    return Character.getType(sign) == Character.CONTROL && !isLineEnd(sign) && !isSpace(sign);
  }

  private static String meantBy(int control) {
    var meant = new String(new byte[] {(byte) control}, WINDOWS);
    var first = meant.codePointAt(0);
    return first == REPLACEMENT || Character.isISOControl(first) ? "" : meant;
  }

  /**
   * Signs that show nothing and do something: marks of byte order, half signs, and what turns the
   * direction of all that follows. What scripts need to join letters or to keep a word's direction
   * stays.
   */
  private static boolean isHidden(int sign) {
    return sign == 0xAD
        || sign == 0x200B
        || (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2060 && sign <= 0x206F)
        || sign == 0xFEFF
        || (sign >= 0xFFF9 && sign <= 0xFFFB)
        || (sign & 0xFFFE) == 0xFFFE
        || Character.getType(sign) == Character.SURROGATE;
  }
}
