package org.colloquy.tasks.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Long work, who asked for it, and what came of it. It is looked at for some months. */
@Dependent
public class TaskData implements DataSet {

  private static final String OURS = "a name out of the programs";
  private static final String NOT_MOVED = "what is at work here is not at work where data goes";

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("task")
            .key("id")
            .person("asked_by")
            .stays(NOT_MOVED)
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.personal("kind").kept("says nothing without the person"),
                Column.plain("under_way", OURS),
                Column.plain("work", "ids and settings of the work, by the rule for such records"),
                Column.member("asked_by").kept("the id of a row that names nobody any more"),
                Column.member("done_for").kept("the id of a row that names nobody any more"),
                Column.plain("state", OURS),
                Column.plain("step"),
                Column.plain("place", "where the work goes on: a number or an id"),
                Column.plain("slice"),
                Column.plain("total"),
                Column.plain("done"),
                Column.plain("failure", OURS),
                Column.personal("asked_at").kept("says nothing without the person"),
                Column.plain("started_at"),
                Column.plain("ended_at"))
            .forDays(180, "ended_at"),
        Holding.of("task_item")
            .key("task_id", "item_id")
            .stays(NOT_MOVED)
            .columns(
                Column.plain("task_id"),
                Column.plain(
                    "item_id",
                    "of whatever the work is about; a member's names nobody once they are erased"),
                Column.plain("verdict", OURS)));
  }
}
