package org.colloquy.look.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** How the network looks, and what else holds for all of it. */
@Dependent
public class LookData implements DataSet {

  private static final String LOOK = "how the network looks to everybody";

  @Override
  public String name() {
    return "look";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("network_settings")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("accent", LOOK),
                Column.plain("logo", LOOK),
                Column.plain("logo_type", LOOK),
                Column.plain("logo_hash", LOOK),
                Column.plain("smallest_count"),
                Column.plain("present_share"),
                Column.plain("ask_first")));
  }
}
