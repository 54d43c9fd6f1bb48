package org.colloquy.codes.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** The network's own lists of codes. */
@Dependent
public class CodeData implements DataSet {

  private static final String LIST = "a choice that all members are offered";

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("code_list_entry")
            .key("list", "code")
            .columns(
                Column.plain("list", LIST),
                Column.plain("code", LIST),
                Column.plain("parent", LIST),
                Column.plain("label", LIST),
                Column.plain("position"),
                Column.plain("retired")));
  }
}
