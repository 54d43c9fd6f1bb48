package org.colloquy.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Decides which numbers of people are shown. One to {@code threshold - 1} people are suppressed,
 * and so is what would give them away: of the numbers that make a sum the next smallest goes too,
 * until none that is suppressed, and no sum of those that are, follows from what is shown. Zero is
 * shown.
 *
 * <pre>{@code
 * suppression.counts(List.of(12L, 7L, 3L), 22)  // 12, suppressed, suppressed; the rest 10; of 22
 * }</pre>
 *
 * <p>Numbers of one table are decided together, so whoever shows one table in several ways (a
 * filter, a file, a service) asks once and shows parts of the answer. What was shown last week and
 * is asked for again today is another table: who came in between can be told from the two.
 */
public final class Suppression {

  private final Threshold threshold;

  public Suppression(Threshold threshold) {
    this.threshold = threshold;
  }

  public Threshold threshold() {
    return threshold;
  }

  /**
   * Numbers that make a total.
   *
   * @param total at least as much as all parts; what is more belongs to none of them
   */
  public ShownList counts(List<Long> parts, long total) {
    BitSet hidden = hidden(parts, total);
    long shownParts = shown(parts, hidden);
    boolean totalHidden = hidden.get(parts.size());
    return new ShownList(
        each(parts.size(), i -> number(parts.get(i), hidden.get(i))),
        number(total - shownParts, totalHidden),
        number(total, totalHidden));
  }

  /** Numbers that need no hiding: of things, or of what everybody may see one by one. */
  public static ShownList openly(List<Long> parts) {
    return new ShownList(
        parts.stream().map(Shown::of).toList(),
        Shown.of(0),
        Shown.of(parts.stream().mapToLong(Long::longValue).sum()));
  }

  /** Shares by groups that nobody is in twice; how many answered decides. */
  public ShownShares shares(List<Share> groups) {
    Share all = groups.stream().reduce(new Share(0, 0), Share::plus);
    List<Long> answered = groups.stream().map(Share::answered).toList();
    BitSet hidden = hidden(answered, all.answered());
    Share rest =
        IntStream.range(0, groups.size())
            .filter(hidden::get)
            .mapToObj(groups::get)
            .reduce(new Share(0, 0), Share::plus);
    boolean allHidden = hidden.get(groups.size());
    return new ShownShares(
        each(groups.size(), i -> share(groups.get(i), hidden.get(i))),
        share(rest, allHidden || rest.answered() == 0),
        share(all, allHidden));
  }

  /** A table with its margins: each row as long as the first. */
  public ShownGrid grid(List<List<Long>> rows) {
    int height = rows.size();
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    Grid grid = new Grid(rows, height, width);
    BitSet hidden = new Pattern(grid.values(), grid.sums(), threshold).hidden();
    IntFunction<Shown> at = i -> number(grid.values()[i], hidden.get(i));
    return new ShownGrid(
        each(height, row -> each(width, column -> at.apply(grid.at(row, column)))),
        each(height, row -> at.apply(grid.at(row, width))),
        each(width, column -> at.apply(grid.at(height, column))),
        at.apply(grid.at(height, width)));
  }

  /**
   * Refuses a choice of people that is too small, and one that leaves out too few: whoever sees all
   * 22 and then 20 of them knows what the other two said.
   */
  public void checkFilter(long chosen, long all) {
    if (threshold.isTooFew(chosen) || threshold.isTooFew(all - chosen)) {
      throw new TooFew();
    }
  }

  /**
   * Whether the number of one group is hidden in the table of all groups of what they are divided
   * by, or by itself as a choice that {@link #checkFilter} refuses. So that no more is learnt from
   * asking for one group after the other than from the table.
   *
   * @param parts of all groups, the one that was chosen at this place
   * @param total at least as much as all parts
   */
  public boolean hides(List<Long> parts, int chosen, long total) {
    long part = parts.get(chosen);
    return threshold.isTooFew(part)
        || threshold.isTooFew(total - part)
        || counts(parts, total).parts().get(chosen).suppressed();
  }

  /** By the places of the parts; the total comes after them. */
  private BitSet hidden(List<Long> parts, long total) {
    int size = parts.size();
    long others = total - parts.stream().mapToLong(Long::longValue).sum();
    if (others < 0) {
      throw new IllegalArgumentException("The parts are more than their total");
    }
    long[] values = new long[size + 2];
    IntStream.range(0, size).forEach(i -> values[i] = parts.get(i));
    values[size] = total;
    values[size + 1] = others;
    int[] all = IntStream.range(0, size + 2).filter(i -> i != size).toArray();
    Pattern pattern = new Pattern(values, List.of(new Sum(size, all)), threshold);
    // Who belongs to no part is not in the table, and no less in need of it.
    pattern.leaveOut(size + 1);
    return pattern.hidden();
  }

  private static long shown(List<Long> parts, BitSet hidden) {
    return IntStream.range(0, parts.size()).filter(i -> !hidden.get(i)).mapToLong(parts::get).sum();
  }

  private static Shown number(long count, boolean hidden) {
    return hidden ? Shown.SUPPRESSED : Shown.of(count);
  }

  private static ShownShare share(Share share, boolean hidden) {
    return hidden ? ShownShare.SUPPRESSED : ShownShare.of(share);
  }

  private static <T> List<T> each(int size, IntFunction<T> one) {
    return IntStream.range(0, size).mapToObj(one).toList();
  }

  /** A table laid out in a line, each row followed by its total, the row of totals last. */
  private record Grid(List<List<Long>> rows, int height, int width) {

    int at(int row, int column) {
      return row * (width + 1) + column;
    }

    long[] values() {
      long[] values = new long[(height + 1) * (width + 1)];
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          long value = rows.get(row).get(column);
          values[at(row, column)] = value;
          values[at(row, width)] += value;
          values[at(height, column)] += value;
          values[at(height, width)] += value;
        }
      }
      return values;
    }

    List<Sum> sums() {
      List<Sum> sums = new ArrayList<>();
      for (int row = 0; row <= height; row++) {
        int line = row;
        sums.add(new Sum(at(row, width), places(width, column -> at(line, column))));
      }
      for (int column = 0; column <= width; column++) {
        int line = column;
        sums.add(new Sum(at(height, column), places(height, row -> at(row, line))));
      }
      return sums;
    }

    private static int[] places(int size, IntUnaryOperator place) {
      return IntStream.range(0, size).map(place).toArray();
    }
  }
}
