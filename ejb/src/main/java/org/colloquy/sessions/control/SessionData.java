package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Sessions, without those who come to them. */
@Dependent
public class SessionData implements DataSet {

  private static final String PUBLIC = "what the organiser says of the session to all members";
  private static final String CODE = "one of a list of codes";

  @Override
  public String name() {
    return "sessions";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("learning_session")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("title", PUBLIC),
                Column.plain("description", PUBLIC),
                Column.plain("kind", CODE),
                Column.plain("starts_at"),
                Column.plain("ends_at"),
                Column.plain("sittings", "moments of the session, as intervals"),
                Column.plain("zone", "of the place, not of a person"),
                Column.plain("place", PUBLIC),
                Column.plain("link", PUBLIC),
                Column.plain("seats"),
                Column.plain("apart"),
                Column.plain("online_seats"),
                Column.plain("reminding", CODE),
                Column.plain("status", CODE),
                Column.plain("cancel_note", PUBLIC),
                Column.plain("community_id"),
                Column.plain("origin", CODE),
                Column.plain("joint_id"),
                Column.member("created_by")
                    .kept("the session was held, whoever made it; their row names nobody any more")
                    .shows("id", "title", "starts_at", "created_at"),
                Column.plain("created_at"),
                Column.plain("example"),
                Column.plain("moves"),
                Column.plain("series_id"),
                Column.plain("series_day", "a date of the series"),
                Column.plain("own_parts", CODE)),
        Holding.of("session_series")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("title", PUBLIC),
                Column.plain("rule", "how the series repeats"),
                Column.plain("zone", "of the place, not of a person"),
                Column.plain("local_start", "when the series begins, on the clocks of its place"),
                Column.plain("related_to"),
                Column.plain("created_at")));
  }
}
