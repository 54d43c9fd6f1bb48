package org.colloquy.totals.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Totals that arrived without the rows behind them. */
@Dependent
public class TotalData implements DataSet {

  private static final String OURS = "a name out of the programs";
  private static final String SCOPE = "what a total covers";

  @Override
  public String name() {
    return "totals";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("legacy_total")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("measure", OURS),
                Column.plain("period_from", SCOPE),
                Column.plain("period_to", SCOPE),
                Column.plain("kinds", SCOPE),
                Column.plain("countries", SCOPE),
                Column.plain("amount"),
                Column.plain("bound", OURS),
                Column.plain("source", "a report or a page that anybody may name")));
  }
}
