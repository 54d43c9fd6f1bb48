package org.colloquy.links.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Links that were mailed. They go with the person whom they were mailed to. */
@Dependent
public class LinkData implements DataSet {

  @Override
  public String name() {
    return "links";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("acting_link")
            .key("id")
            .person("member_id")
            .stays("the links lead to the site that sent them")
            .columns(
                Column.plain("id"),
                Column.secret("digest").gone(),
                Column.personal("purpose").gone(),
                Column.personal("thing_kind").gone(),
                Column.personal("thing_id").gone(),
                Column.member("member_id").gone(),
                Column.personal("made_at").gone(),
                Column.personal("expires_at").gone(),
                Column.personal("used_at").gone(),
                Column.personal("renewed_at").gone())
            // Until then whoever opens one is told that it is too old, and gets another.
            .forDays(90, "expires_at"));
  }
}
