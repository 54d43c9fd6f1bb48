package org.colloquy.permissions.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/** Roles that count in one place. Who is removed from the network holds none any more. */
@Dependent
public class PermissionData implements DataSet {

  @Override
  public String name() {
    return "permissions";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("role_holding")
            .key("member_id", "role", "scope_kind", "scope_id")
            .person("member_id")
            .joining(Joining.rest("nobody gets a role because they turn out to be somebody else"))
            .columns(
                Column.member("member_id").gone(),
                Column.personal("role").gone(),
                Column.personal("scope_kind").gone(),
                Column.personal("scope_id").gone(),
                Column.personal("since").gone()));
  }
}
