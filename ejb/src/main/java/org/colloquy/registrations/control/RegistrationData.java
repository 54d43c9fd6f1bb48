package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/**
 * Who asked for a seat. The rows outlive the person, all of the same: a row by itself would count
 * one person as several.
 */
@Dependent
public class RegistrationData implements DataSet {

  private static final String COUNTED = "counts of sessions that were held stay true";

  @Override
  public String name() {
    return "registrations";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("registration")
            .key("id")
            .person("member_id")
            .joining(
                Joining.oneFor("session_id")
                    .first("status", "CONFIRMED", "OFFERED", "WAITING", "CANCELLED")
                    .lowest("place_in_line")
                    .inLine("place_in_line"))
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.personal("session_id")
                    .kept(COUNTED)
                    .titled("session", "learning_session", "title"),
                Column.member("member_id")
                    .kept("who came twice is counted once; the row there names nobody any more"),
                Column.personal("status").kept(COUNTED),
                Column.personal("wish").kept(COUNTED),
                Column.personal("held").kept(COUNTED),
                Column.personal("offered").kept(COUNTED),
                Column.personal("offered_until").kept(COUNTED),
                Column.personal("place_in_line").kept("the order of the others stays"),
                Column.personal("asked_at").kept(COUNTED),
                Column.personal("confirmed_at").kept(COUNTED),
                Column.personal("cancelled_at").kept(COUNTED),
                Column.personal("entries").kept("their calendar goes by it")));
  }
}
