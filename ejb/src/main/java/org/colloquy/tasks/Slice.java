package org.colloquy.tasks;

import java.util.Objects;

/**
 * What one slice has come to.
 *
 * @param found by how much there is more to do than was known
 * @param done how much of it was done
 * @param mark where the next slice of the step goes on; at most 200 characters
 * @param last whether the step has come to its end
 */
public record Slice(int found, int done, String mark, boolean last) {

  public Slice {
    Objects.requireNonNull(mark, "A slice leaves a mark, be it an empty one");
    if (found < 0 || done < 0) {
      throw new IllegalArgumentException("A task does not go backwards: " + found + ", " + done);
    }
  }

  /** So much was found that is to be done, and there may be more. */
  public static Slice found(int number, String mark) {
    return new Slice(number, 0, mark, false);
  }

  /** So much was done, and there may be more. */
  public static Slice did(int number) {
    return new Slice(0, number, "", false);
  }

  /** The same, and the step has come to its end. */
  public Slice end() {
    return new Slice(found, done, mark, true);
  }
}
