package org.colloquy.deploy.networks;

import java.util.List;

/**
 * What every entry of a file must satisfy; a failure names the field, and the reader adds the file.
 */
final class Checked {

  private Checked() {}

  static String text(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return value.strip();
  }

  static <T> T present(String field, T value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return value;
  }

  static int atLeast(int least, String field, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "'" + field + "' must be at least " + least + ", not " + value);
    }
    return value;
  }

  static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  static <T> List<T> someOf(String field, List<T> values) {
    if (values == null || values.isEmpty()) {
      throw new IllegalArgumentException("'" + field + "' must have at least one entry");
    }
    return List.copyOf(values);
  }

  static void example(String what, boolean example) {
    if (!example) {
      throw new IllegalArgumentException(what + " is made up and must say 'example: true'");
    }
  }
}
