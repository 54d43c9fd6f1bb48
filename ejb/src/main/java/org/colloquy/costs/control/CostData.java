package org.colloquy.costs.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** What it takes to sustain the network: sums of money, of nobody. */
@Dependent
public class CostData implements DataSet {

  private static final String OURS = "a name out of the programs";
  private static final String MONEY = "a code of ISO 4217";
  private static final String FUNDER = "an organisation that funds, as it is named in reports";

  @Override
  public String name() {
    return "costs";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("cost_entry")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("day"),
                Column.plain("payment", OURS),
                Column.plain("amount"),
                Column.plain("currency", MONEY),
                Column.plain("hours"),
                Column.plain("hour_rate"),
                Column.plain("category", OURS),
                Column.plain("session_id"),
                Column.plain("funder", FUNDER),
                Column.plain("note", "what something was spent on; people are not named in it")),
        Holding.of("exchange_rate")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("currency", MONEY),
                Column.plain("base", MONEY),
                Column.plain("day"),
                Column.plain("rate")),
        Holding.of("income_commitment")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("funder", FUNDER),
                Column.plain("amount"),
                Column.plain("currency", MONEY),
                Column.plain("from_day"),
                Column.plain("to_day")),
        Holding.of("cost_setting")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("currency", MONEY),
                Column.plain("apportionment", OURS)));
  }
}
