package org.colloquy.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody can work out who sees what is shown, found in other ways than the code does: by
 * trying all numbers that could stand there, and by comparing ranks.
 */
final class Possible {

  private static final double ZERO = 1e-7;

  private Possible() {}

  /**
   * For each hidden number of a line what it could be. A reader knows that nobody would be shown as
   * zero.
   *
   * @param whole whether the reader also knows that everybody belongs to one of the parts
   */
  static List<Set<Long>> lines(ShownList shown, long total, boolean whole) {
    long missing = total;
    int hidden = 0;
    for (Shown part : shown.parts()) {
      if (part.suppressed()) {
        hidden++;
      } else {
        missing -= part.count();
      }
    }
    List<Set<Long>> possible = new ArrayList<>();
    for (int i = 0; i < hidden; i++) {
      possible.add(new TreeSet<>());
    }
    long most = missing;
    for (long together = whole ? most : hidden; together <= most; together++) {
      // What is left belongs to none of them.
      fill(possible, new ArrayList<>(), together);
    }
    return possible;
  }

  private static void fill(List<Set<Long>> possible, List<Long> chosen, long left) {
    int open = possible.size() - chosen.size();
    if (open == 0) {
      for (int i = 0; left == 0 && i < chosen.size(); i++) {
        possible.get(i).add(chosen.get(i));
      }
      return;
    }
    long from = open == 1 ? left : 1;
    for (long value = Math.max(1, from); value <= left - (open - 1); value++) {
      List<Long> next = new ArrayList<>(chosen);
      next.add(value);
      fill(possible, next, left - value);
    }
  }

  /**
   * The hidden numbers of a table that are the same whatever the others are: adding an equation for
   * one of them to the sums of the table teaches nothing new.
   */
  static List<Integer> known(ShownGrid shown) {
    int height = shown.rows().size();
    int width = shown.rows().get(0).size();
    List<Shown> cells = new ArrayList<>();
    shown.rows().forEach(cells::addAll);
    cells.addAll(shown.rowTotals());
    cells.addAll(shown.columnTotals());
    cells.add(shown.total());
    int rowTotal = height * width;
    int columnTotal = rowTotal + height;
    int total = columnTotal + width;
    List<double[]> sums = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      double[] sum = new double[cells.size()];
      for (int column = 0; column < width; column++) {
        sum[row * width + column] = 1;
      }
      sum[rowTotal + row] = -1;
      sums.add(sum);
    }
    for (int column = 0; column < width; column++) {
      double[] sum = new double[cells.size()];
      for (int row = 0; row < height; row++) {
        sum[row * width + column] = 1;
      }
      sum[columnTotal + column] = -1;
      sums.add(sum);
    }
    double[] all = new double[cells.size()];
    for (int row = 0; row < height; row++) {
      all[rowTotal + row] = 1;
    }
    all[total] = -1;
    sums.add(all);
    // What is shown is no unknown.
    for (double[] sum : sums) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] = cells.get(i).suppressed() ? sum[i] : 0;
      }
    }
    int before = rank(sums);
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).suppressed()) {
        double[] one = new double[cells.size()];
        one[i] = 1;
        List<double[]> more = new ArrayList<>(sums);
        more.add(one);
        if (rank(more) == before) {
          known.add(i);
        }
      }
    }
    return known;
  }

  private static int rank(List<double[]> rows) {
    List<double[]> left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
    int rank = 0;
    int width = left.get(0).length;
    for (int column = 0; column < width; column++) {
      int at = column;
      double[] pivot =
          left.stream().filter(row -> Math.abs(row[at]) > ZERO).findFirst().orElse(null);
      if (pivot != null) {
        rank++;
        left.remove(pivot);
        for (double[] row : left) {
          double times = row[column] / pivot[column];
          for (int i = 0; i < width; i++) {
            row[i] -= times * pivot[i];
          }
        }
      }
    }
    return rank;
  }
}
