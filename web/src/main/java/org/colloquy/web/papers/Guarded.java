package org.colloquy.web.papers;

/**
 * Text for a cell of a spreadsheet. What a person typed can begin as a formula does, and a
 * spreadsheet that opens the file would carry it out; an apostrophe before it makes it text.
 */
final class Guarded {

  private static final String FORMULA = "=+-@\t\r";

  private Guarded() {}

  static String text(String typed) {
    return typed.isEmpty() || FORMULA.indexOf(typed.charAt(0)) < 0 ? typed : "'" + typed;
  }
}
