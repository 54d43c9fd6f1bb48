package org.colloquy.kept.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** The mark of what nodes keep of the network. */
@Dependent
public class KeptData implements DataSet {

  @Override
  public String name() {
    return "kept";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("kept_mark").key("id").columns(Column.plain("id"), Column.plain("mark")));
  }
}
