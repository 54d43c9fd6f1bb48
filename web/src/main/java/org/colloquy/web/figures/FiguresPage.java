package org.colloquy.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.figures.FigureView;
import org.colloquy.figures.SmallestNumber;
import org.colloquy.figures.boundary.Figures;
import org.colloquy.shared.Invalid;
import org.colloquy.suppression.Threshold;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.papers.ChartDrawing;
import org.colloquy.web.papers.Table;

/** {@code /admin/figures}: each figure with its chart and its table, and the smallest number. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {

  private static final String TEXTS = "figuresText";

  @Inject private Figures figures;
  @Inject private FigureWords words;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private List<Item> items;
  private String people;

  /**
   * One figure as the page shows it.
   *
   * @param svg its chart; empty where there is nothing to draw
   */
  public record Item(String code, Table table, String svg) {}

  public List<Item> getItems() {
    if (items == null) {
      items = figures.all().stream().map(this::item).toList();
    }
    return items;
  }

  private Item item(FigureView figure) {
    return new Item(
        figure.code(),
        words.table(figure),
        figure.rows().isEmpty() ? "" : ChartDrawing.svg(words.chart(figure)));
  }

  public String raise() {
    return forms.submit(
        TEXTS,
        () -> {
          figures.raise(new SmallestNumber(number()));
          notices.done(TEXTS, "done.smallest", people);
          return "/admin/figures?faces-redirect=true";
        });
  }

  private int number() {
    try {
      return Integer.parseInt(people == null ? "" : people.strip());
    } catch (NumberFormatException e) {
      throw Invalid.field("people", "figures.smallest.range", Threshold.LEAST, Threshold.MOST);
    }
  }

  public String getPeople() {
    if (people == null) {
      people = String.valueOf(figures.smallest().people());
    }
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  public int getMost() {
    return Threshold.MOST;
  }
}
