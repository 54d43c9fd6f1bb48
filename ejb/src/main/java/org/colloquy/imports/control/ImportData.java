package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Lists that are imported. What they hold may be about anybody, so it stays for a month only. */
@Dependent
public class ImportData implements DataSet {

  private static final int DAYS = 30;
  private static final String OURS = "a name out of the programs";
  private static final String SHAPE = "what the columns of a list are called, and which is which";
  private static final String LISTED =
      "what an admin's list says of people who may be no members; it goes after a month";
  private static final String NOT_MOVED = "what is at work here is not at work where data goes";

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("import_run")
            .key("id")
            .stays(NOT_MOVED)
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("rows_id"),
                Column.plain("kind", OURS),
                Column.plain("name", "of a file"),
                Column.plain("encoding", OURS),
                Column.plain("layout", OURS),
                Column.plain("headed"),
                Column.plain("headings", SHAPE),
                Column.plain("sheets", OURS),
                Column.plain("mapping", SHAPE),
                Column.plain("state", OURS),
                Column.plain("total"),
                Column.plain("doubtful"),
                Column.plain("task_id"),
                Column.member("begun_by")
                    .kept("the id of a row that names nobody any more")
                    .shows("id", "kind", "begun_at"),
                Column.plain("begun_at"))
            .forDays(DAYS, "begun_at"),
        Holding.of("import_row")
            .key("run_id", "number")
            .stays(NOT_MOVED)
            .columns(
                Column.plain("run_id"),
                Column.plain("number"),
                Column.plain("cells", LISTED),
                Column.plain("row_key", LISTED),
                Column.plain("verdict", OURS),
                Column.plain("field", OURS),
                Column.plain("reason", OURS),
                Column.plain("outcome", OURS),
                Column.plain("thing"),
                Column.plain("earlier", "what a thing was called before, whoever called it so"),
                Column.plain("written_at"))
            .forDays(DAYS, "written_at"),
        Holding.of("import_mapping")
            .key("kind", "shape")
            .columns(
                Column.plain("kind", OURS),
                Column.plain("shape", "a digest of what columns are called"),
                Column.plain("mapping", SHAPE),
                Column.plain("kept_at")));
  }
}
