package org.colloquy.privacy.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/** What became of the rows of people who turned out to be one, as long as it can be taken back. */
@Dependent
public class PrivacyData implements DataSet {

  private static final String OURS = "a name out of the programs";

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("merged_row")
            .key("merge_id", "number")
            .person("remaining_id")
            .joining(Joining.stay("it is the way back, and leads to where things came from"))
            .stays("a merge is taken back where it was made; elsewhere they are one for good")
            .columns(
                Column.plain("merge_id"),
                Column.plain("number"),
                Column.member("remaining_id").gone(),
                Column.plain("table_name", OURS),
                Column.plain("column_name", OURS),
                // A row that was put aside may have held a key.
                Column.secret("content").gone()));
  }
}
