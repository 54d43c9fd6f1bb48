package org.colloquy.suppression;

import java.util.List;
import java.util.function.Supplier;

/**
 * What may be shown of numbers that make a total.
 *
 * @param parts in their order
 * @param rest all that is in the total and in no part that is shown, in one number; suppressed
 *     where the total is
 */
public record ShownList(List<Shown> parts, Shown rest, Shown total) {

  public ShownList {
    parts = List.copyOf(parts);
  }

  public boolean anySuppressed() {
    return total.suppressed() || parts.stream().anyMatch(Shown::suppressed);
  }

  /**
   * The rows behind the numbers, which would tell what the numbers do not; throws {@link TooFew}
   * where any of them is suppressed.
   */
  public <T> T rows(Supplier<T> rows) {
    if (anySuppressed()) {
      throw new TooFew();
    }
    return rows.get();
  }
}
