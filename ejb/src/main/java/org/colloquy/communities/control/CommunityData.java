package org.colloquy.communities.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/** Communities, and who belongs to them. Who is removed from the network leaves them. */
@Dependent
public class CommunityData implements DataSet {

  private static final String PUBLIC = "what the community says of itself to all members";

  @Override
  public String name() {
    return "communities";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("community")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("name", PUBLIC),
                Column.plain("short_name", PUBLIC),
                Column.plain("purpose", PUBLIC),
                Column.member("created_by")
                    .kept("the community outlives its founder, whose row names nobody any more")
                    .shows("id", "name", "purpose", "created_at"),
                Column.plain("created_at"),
                Column.plain("example")),
        Holding.of("community_member")
            .key("community_id", "member_id")
            .person("member_id")
            .joining(Joining.oneFor("community_id").lowest("joined_at"))
            .columns(
                Column.personal("community_id").gone().titled("community", "community", "name"),
                Column.member("member_id").gone(),
                Column.personal("joined_at").gone()));
  }
}
