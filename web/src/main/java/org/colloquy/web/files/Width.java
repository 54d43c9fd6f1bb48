package org.colloquy.web.files;

import java.util.regex.Pattern;

/** In which width a picture is wanted. */
final class Width {

  private static final Pattern SOME = Pattern.compile("[0-9]{1,4}");

  private Width() {}

  /** 0, the file itself, for what is no width. */
  static int parse(String text) {
    return text != null && SOME.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }
}
