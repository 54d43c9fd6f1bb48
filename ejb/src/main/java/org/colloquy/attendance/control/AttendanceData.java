package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Who was there. The rows outlive the person: figures of sessions that were held stay true. */
@Dependent
public class AttendanceData implements DataSet {

  private static final String COUNTED = "figures of sessions that were held stay true";

  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("attendance")
            .key("id")
            .person("member_id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.personal("session_id")
                    .kept(COUNTED)
                    .titled("session", "learning_session", "title"),
                Column.member("member_id")
                    .kept("who came twice is counted once; the row there names nobody any more"),
                Column.personal("status").kept(COUNTED),
                Column.personal("mode").kept(COUNTED),
                Column.personal("evidence").kept(COUNTED),
                Column.member("noted_by")
                    .kept("who said so; their row names nobody any more")
                    .shows("id", "noted_at"),
                Column.plain("noted_at")));
  }
}
