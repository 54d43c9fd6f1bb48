package org.colloquy.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows from the sums of a table when some of its numbers are hidden. Solved exactly, in
 * whole numbers: a hidden number is known when elimination leaves it alone in an equation.
 */
final class Equations {

  private final int[] unknown;
  private final long[][] rows;

  Equations(List<Sum> sums, BitSet hidden) {
    unknown = hidden.stream().toArray();
    rows = sums.stream().map(this::equation).toArray(long[][]::new);
    eliminate();
  }

  /** The places of the hidden numbers that follow from those that are shown. */
  IntStream known() {
    return Arrays.stream(rows)
        .map(row -> IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray())
        .filter(places -> places.length == 1)
        .mapToInt(places -> unknown[places[0]])
        .sorted();
  }

  private long[] equation(Sum sum) {
    long[] row = new long[unknown.length];
    for (int part : sum.parts()) {
      add(row, part, 1);
    }
    add(row, sum.total(), -1);
    return row;
  }

  private void add(long[] row, int place, long times) {
    int at = Arrays.binarySearch(unknown, place);
    if (at >= 0) {
      row[at] += times;
    }
  }

  private void eliminate() {
    int done = 0;
    for (int column = 0; column < unknown.length && done < rows.length; column++) {
      int pivot = done;
      while (pivot < rows.length && rows[pivot][column] == 0) {
        pivot++;
      }
      if (pivot < rows.length) {
        long[] row = rows[pivot];
        rows[pivot] = rows[done];
        rows[done] = row;
        for (int other = 0; other < rows.length; other++) {
          if (other != done && rows[other][column] != 0) {
            rows[other] = without(rows[other], row, column);
          }
        }
        done++;
      }
    }
  }

  /** The row with this column gone, in the smallest whole numbers. */
  private static long[] without(long[] row, long[] pivot, int column) {
    long[] result = new long[row.length];
    long divisor = 0;
    for (int i = 0; i < row.length; i++) {
      result[i] =
          Math.subtractExact(
              Math.multiplyExact(row[i], pivot[column]), Math.multiplyExact(pivot[i], row[column]));
      divisor = gcd(divisor, Math.abs(result[i]));
    }
    for (int i = 0; divisor > 1 && i < result.length; i++) {
      result[i] /= divisor;
    }
    return result;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
