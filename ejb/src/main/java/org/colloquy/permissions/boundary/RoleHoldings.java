package org.colloquy.permissions.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Holding;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.ScopeKind;
import org.colloquy.permissions.control.RoleHoldingRows;
import org.colloquy.permissions.entity.RoleHolding;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Who holds a role in one thing. Whoever gives or takes one has locked the member's row before: a
 * call in that member's name reads what is given and taken under the same lock.
 */
@Dependent
public class RoleHoldings {

  @Inject private RoleHoldingRows rows;
  @Inject private BusinessClock clock;

  /** Does nothing for somebody who has it there. */
  public void give(UUID member, Role role, UUID scope) {
    if (rows.find(member, role, scope).isEmpty()) {
      rows.add(RoleHolding.give(member, role, scope, clock.now()));
    }
  }

  public boolean has(UUID member, Role role, UUID scope) {
    return rows.find(member, role, scope).isPresent();
  }

  /** Does nothing for somebody who has it not. */
  public void take(UUID member, Role role, UUID scope) {
    rows.find(member, role, scope).ifPresent(rows::remove);
  }

  /** Everything that anybody holds in things that are removed. */
  public void takeAll(ScopeKind kind, Collection<UUID> scopes) {
    if (!scopes.isEmpty()) {
      rows.removeIn(kind, scopes);
    }
  }

  public Set<Holding> of(UUID member) {
    return rows.of(member).stream().flatMap(row -> row.holding().stream()).collect(toSet());
  }

  /** Who holds the role in each of these, where anybody does. */
  public Map<UUID, Set<UUID>> holders(Role role, Collection<UUID> scopes) {
    return scopes.isEmpty()
        ? Map.of()
        : rows.holders(role, scopes).stream()
            .collect(groupingBy(RoleHolding::scopeId, mapping(RoleHolding::memberId, toSet())));
  }

  /** In what one of these holds the role. */
  public Set<UUID> held(Role role, Collection<UUID> members) {
    return members.isEmpty()
        ? Set.of()
        : rows.heldBy(role, members).stream().map(RoleHolding::scopeId).collect(toSet());
  }
}
