package org.colloquy.reports;

import org.colloquy.tenants.Line;

/** Texts of strangers, made what can be shown and kept. */
final class OneLine {

  static final int NAME = 200;
  static final int EXAMPLE = 100;

  private OneLine() {}

  static String of(String text, int longest) {
    return Line.shortened(Line.of(text), longest);
  }
}
