package org.colloquy.permissions;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a holder may: the one place that decides, by the table of {@link RoleRights}. */
public final class Decision {

  private Decision() {}

  /** Whether the holder has it wherever it may be asked for. */
  public static boolean holds(Holder holder, Permission permission) {
    return ofAnybody(permission) || widely(holder, permission);
  }

  /**
   * Whether the holder gets as far as the method: of what is about one thing among many, only the
   * method can ask; those who belong to the network come so far.
   */
  public static boolean letsIn(Holder holder, Permission permission) {
    if (holds(holder, permission)) {
      return true;
    }
    if (!permission.kind().isNarrow()) {
      return false;
    }
    if (holder instanceof Holder.Person person) {
      return permission.kind() != ScopeKind.LINK && has(person, Role.MEMBER);
    }
    return holder instanceof Holder.Link link && RoleRights.of(link.purpose()).contains(permission);
  }

  /** Whether the holder has it there. */
  public static boolean holds(Holder holder, Permission permission, Place place) {
    if (holds(holder, permission)) {
      return true;
    }
    if (holder instanceof Holder.Person person) {
      return rolesIn(person, place).anyMatch(role -> RoleRights.of(role).contains(permission));
    }
    return holder instanceof Holder.Link link
        && RoleRights.of(link.purpose()).contains(permission)
        && place.lies(link.scope());
  }

  private static boolean ofAnybody(Permission permission) {
    return RoleRights.of(Role.ANYBODY).contains(permission);
  }

  private static boolean widely(Holder holder, Permission permission) {
    if (holder instanceof Holder.Person person) {
      return wide()
          .filter(role -> has(person, role))
          .anyMatch(role -> RoleRights.of(role).contains(permission));
    }
    return holder instanceof Holder.Program program && program.scopes().contains(permission);
  }

  private static Stream<Role> rolesIn(Holder.Person person, Place place) {
    Stream<Role> chosen =
        person.holdings().stream()
            .filter(holding -> place.lies(holding.scope()))
            .flatMap(holding -> Role.of(holding.role(), holding.scope().kind()).stream());
    Stream<Role> own = person.member().filter(place::isBy).stream().map(id -> Role.ORGANISER);
    Stream<Role> hosting = Stream.of(Role.JOINT_HOST).filter(role -> place.joint());
    return Stream.of(chosen, own, hosting)
        .flatMap(Function.identity())
        .filter(role -> counts(person, role));
  }

  private static boolean counts(Holder.Person person, Role role) {
    return role.besides().map(needed -> has(person, needed)).orElse(true);
  }

  static Set<UUID> scopesOf(Holder.Person person, Role role) {
    return person.holdings().stream()
        .filter(
            holding -> Role.of(holding.role(), holding.scope().kind()).equals(Optional.of(role)))
        .filter(holding -> counts(person, role))
        .map(holding -> holding.scope().id())
        .collect(Collectors.toSet());
  }

  private static Stream<Role> wide() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.ANYBODY && !role.kind().isNarrow());
  }

  static boolean has(Holder.Person person, Role role) {
    return person.roles().contains(role.code())
        && person.member().isPresent() == (role.kind() == ScopeKind.NETWORK);
  }
}
