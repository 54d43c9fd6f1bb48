package org.colloquy.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column is called, however it is written. */
public final class Heading {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Heading() {}

  /** "E-Mail :" and "email" are one. */
  public static String plain(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
