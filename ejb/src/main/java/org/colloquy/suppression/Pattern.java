package org.colloquy.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds which numbers of a table are hidden: those of too few people first, then, as long as
 * anything hidden follows from what is shown, the smallest number that stands in a sum with it.
 */
final class Pattern {

  private final long[] values;
  private final List<Sum> sums;
  private final Threshold threshold;
  private final BitSet hidden = new BitSet();
  private final BitSet outside = new BitSet();

  Pattern(long[] values, List<Sum> sums, Threshold threshold) {
    this.values = values.clone();
    this.sums = List.copyOf(sums);
    this.threshold = threshold;
  }

  /** This number is not shown in any case, and is nobody's business where it follows. */
  void leaveOut(int place) {
    outside.set(place);
  }

  /** The places of what is hidden, those left out besides. */
  BitSet hidden() {
    IntStream.range(0, values.length)
        .filter(i -> threshold.isTooFew(values[i]) || (outside.get(i) && values[i] > 0))
        .forEach(hidden::set);
    while (hideOneMore()) {
      // Each round hides one: there are no more rounds than numbers.
    }
    return (BitSet) hidden.clone();
  }

  private boolean hideOneMore() {
    for (Sum sum : sums) {
      if (tellsTooMuch(sum)) {
        hide(List.of(sum));
        return true;
      }
    }
    OptionalInt known = new Equations(sums, hidden).known().filter(this::needsHiding).findFirst();
    if (known.isPresent()) {
      hide(sums.stream().filter(sum -> holds(sum, known.getAsInt())).toList());
    }
    return known.isPresent();
  }

  /**
   * Whether a sum that is shown tells how many stand behind all that is hidden in it together, and
   * they are too few, or must be one each, as nobody would be shown as zero.
   */
  private boolean tellsTooMuch(Sum sum) {
    int[] missing = Arrays.stream(sum.parts()).filter(hidden::get).toArray();
    if (missing.length == 0 || hidden.get(sum.total())) {
      return false;
    }
    long together = Arrays.stream(missing).mapToLong(i -> values[i]).sum();
    if (missing.length == 1) {
      return needsHiding(missing[0]);
    }
    return threshold.isTooFew(together) || together <= missing.length;
  }

  private boolean needsHiding(int place) {
    return !outside.get(place) || threshold.isTooFew(values[place]);
  }

  /** Hides the smallest part that is shown in these sums; where there is none, another number. */
  private void hide(List<Sum> among) {
    IntStream parts = among.stream().flatMapToInt(sum -> Arrays.stream(sum.parts()));
    OptionalInt next = smallest(parts);
    if (next.isEmpty()) {
      next = smallest(among.stream().mapToInt(Sum::total));
    }
    if (next.isEmpty()) {
      next = smallest(IntStream.range(0, values.length));
    }
    hidden.set(next.orElseThrow());
  }

  private OptionalInt smallest(IntStream places) {
    return places
        .filter(i -> !hidden.get(i) && values[i] > 0)
        .boxed()
        .min(Comparator.comparingLong((Integer i) -> values[i]).thenComparing(i -> i))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static boolean holds(Sum sum, int place) {
    return sum.total() == place || Arrays.stream(sum.parts()).anyMatch(part -> part == place);
  }
}
