package org.colloquy.reports;

import java.util.Locale;
import java.util.Set;

/**
 * A name as a report has it.
 *
 * @param now without what stands in brackets behind it, where that is another name
 * @param before what stood in the brackets then, else empty
 * @param whole all of it
 */
record WrittenName(String now, String before, String whole) {

  private static final Set<String> GUESTS =
      Set.of("guest", "gast", "invité", "convidado", "invitado", "gość", "external", "unverified");
  private static final Set<String> PARTS = Set.of("host", "co-host", "me", "organizer");

  /**
   * @param renamed whether what stands in brackets can be the name before it was changed
   */
  static WrittenName of(String written, boolean renamed) {
    var whole = OneLine.of(written, OneLine.NAME);
    var open = openingOfLast(whole);
    if (!renamed || open <= 0) {
      return new WrittenName(whole, "", whole);
    }
    var before = whole.substring(open + 1, whole.length() - 1).strip();
    return isName(before)
        ? new WrittenName(whole.substring(0, open).strip(), before, whole)
        : new WrittenName(whole, "", whole);
  }

  /** Where the brackets open that close at the end, and may hold others; -1 where none do. */
  private static int openingOfLast(String name) {
    var depth = 0;
    for (var at = name.length() - 1; at >= 0 && name.endsWith(")"); at--) {
      depth += name.charAt(at) == ')' ? 1 : name.charAt(at) == '(' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Brackets also say <i>she/her</i>, or who somebody is in the meeting. */
  private static boolean isName(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return !text.isEmpty()
        && !text.contains("/")
        && !GUESTS.contains(lower)
        && !PARTS.contains(lower);
  }

  boolean isEmpty() {
    return whole.isEmpty();
  }

  /** What a spreadsheet would carry out is nobody's name. */
  boolean isFormula() {
    return whole.startsWith("=");
  }

  boolean isCalledGuest() {
    var open = openingOfLast(whole);
    return open >= 0
        && GUESTS.contains(whole.substring(open + 1, whole.length() - 1).toLowerCase(Locale.ROOT));
  }
}
