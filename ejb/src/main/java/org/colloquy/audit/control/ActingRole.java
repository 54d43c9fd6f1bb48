package org.colloquy.audit.control;

import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.RoleRights;
import org.colloquy.permissions.ScopeKind;

/** In which role somebody does something. */
final class ActingRole {

  private ActingRole() {}

  /**
   * The first role of the network by which the holder may; where it is one that is held in a single
   * place, those that it can be.
   */
  static Optional<String> of(Holder holder, Permission permission) {
    if (!(holder instanceof Holder.Person person)) {
      return Optional.empty();
    }
    var giving = RoleRights.giving(permission);
    return giving.stream()
        .filter(role -> isWide(role) && person.roles().contains(role.code()))
        .map(Role::code)
        .findFirst()
        .or(
            () ->
                Optional.of(
                        giving.stream()
                            .filter(role -> !isWide(role))
                            .map(Role::code)
                            .distinct()
                            .collect(Collectors.joining("/")))
                    .filter(codes -> !codes.isEmpty()));
  }

  private static boolean isWide(Role role) {
    return role.kind() == ScopeKind.NETWORK || role.kind() == ScopeKind.PLATFORM;
  }
}
