package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.RoleRights;
import org.colloquy.permissions.ScopeKind;
import org.colloquy.permissions.boundary.RoleHoldings;
import org.colloquy.tasks.Askers;

/** Tasks are done for members. */
@Dependent
public class TaskAskers implements Askers {

  @Inject private MemberRows members;
  @Inject private RoleHoldings holdings;

  @Override
  public boolean may(UUID member, Permission permission) {
    return members
        .find(member)
        .filter(found -> found.status() == MemberStatus.ACTIVE)
        .filter(
            found ->
                RoleRights.giving(permission).stream()
                    .filter(role -> role.kind() == ScopeKind.NETWORK)
                    .map(Role::code)
                    .anyMatch(found.roles()::contains))
        .isPresent();
  }

  @Override
  public Optional<Holder.Person> holder(UUID member) {
    return members
        .find(member)
        .filter(found -> found.status() == MemberStatus.ACTIVE)
        .map(found -> Holder.Person.member(member, found.roles(), holdings.of(member)));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return members.names(ids);
  }
}
