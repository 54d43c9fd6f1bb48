package org.colloquy.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.figures.Figure;
import org.colloquy.figures.FigureRow;
import org.colloquy.figures.FigureView;
import org.colloquy.figures.SmallestNumber;
import org.colloquy.look.boundary.SmallestCount;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.suppression.Shown;
import org.colloquy.suppression.ShownList;
import org.colloquy.suppression.Suppression;
import org.colloquy.suppression.Threshold;
import org.colloquy.suppression.boundary.SmallNumbers;

/** The network's figures, and from how many people on it shows a number of them. */
@Boundary
@Stateless
public class Figures {

  @Inject @Any private Instance<Figure> figures;
  @Inject private SmallNumbers small;
  @Inject private SmallestCount smallest;

  /** All of them, in their order. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  public List<FigureView> all() {
    Suppression suppression = small.suppression();
    return inOrder().map(figure -> view(figure, suppression)).toList();
  }

  /** Throws {@link NotFound} where there is no such figure. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  public FigureView get(String code) {
    return inOrder()
        .filter(figure -> figure.code().equals(code))
        .findFirst()
        .map(figure -> view(figure, small.suppression()))
        .orElseThrow(() -> new NotFound("There is no such figure."));
  }

  @Permit(value = Permission.FIGURES_READ, changes = false)
  public SmallestNumber smallest() {
    return new SmallestNumber(smallest.get());
  }

  /**
   * Shows numbers from more people on than before. Throws {@link Invalid} out of the bounds, and
   * {@link Conflict} {@code smallest-lower} where it would be fewer: people said what they said
   * under the present one.
   */
  @Permit(value = Permission.SMALLEST_NUMBER_RAISE, changes = true)
  public void raise(SmallestNumber wanted) {
    Integer people = wanted.people();
    if (people == null || people < Threshold.LEAST || people > Threshold.MOST) {
      throw Invalid.field("people", "figures.smallest.range", Threshold.LEAST, Threshold.MOST);
    }
    if (people < smallest.lock()) {
      throw new Conflict("smallest-lower");
    }
    smallest.set(people);
  }

  private Stream<Figure> inOrder() {
    return figures.stream().sorted(Comparator.comparingInt(Figure::order));
  }

  private FigureView view(Figure figure, Suppression suppression) {
    List<FigureRow> rows = figure.rows();
    int series = figure.series().size();
    List<Long> counts = rows.stream().flatMap(row -> row.counts().stream()).toList();
    ShownList shown =
        figure.ofPeople() ? suppression.counts(counts, sum(counts)) : Suppression.openly(counts);
    return new FigureView(
        figure.code(),
        figure.drawing(),
        figure.axis(),
        figure.series(),
        IntStream.range(0, rows.size())
            .mapToObj(i -> row(rows.get(i), shown.parts().subList(i * series, (i + 1) * series)))
            .toList(),
        nothing(shown.rest()) ? null : shown.rest(),
        shown.total(),
        figure.ofPeople() ? suppression.threshold().people() : null);
  }

  private static FigureView.Row row(FigureRow row, List<Shown> counts) {
    return new FigureView.Row(row.key(), row.label(), counts);
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private static boolean nothing(Shown rest) {
    return !rest.suppressed() && rest.count() == 0;
  }
}
