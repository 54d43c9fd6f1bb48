package org.colloquy.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words beside classes: one a line, what follows {@code #} is a remark. */
public final class WordList {

  private WordList() {}

  /**
   * The words of a file.
   *
   * @param beside the class in whose package it lies
   */
  public static List<String> of(Class<?> beside, String file) {
    try (var in = beside.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
