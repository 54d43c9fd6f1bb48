package org.colloquy.permissions;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.tenants.Roles;

/**
 * As what somebody may do something, and in what kind of scope that is held. What a person is
 * chosen for in one place can need a role of the network besides, which only admins give.
 */
public enum Role {
  /** Whoever comes, signed in or not. */
  ANYBODY("anybody", ScopeKind.PLATFORM),
  MEMBER(Roles.MEMBER, ScopeKind.NETWORK),
  CONVENER(Roles.CONVENER, ScopeKind.NETWORK),
  COMMUNITY_CONVENER(Roles.CONVENER, ScopeKind.COMMUNITY, CONVENER),
  /** Who planned the session. */
  ORGANISER("organiser", ScopeKind.SESSION, CONVENER),
  EXCHANGE_STEWARD(Roles.EXCHANGE_STEWARD, ScopeKind.NETWORK),
  /** The steward, where a session is held together with other networks. */
  JOINT_HOST("joint-host", ScopeKind.SESSION, EXCHANGE_STEWARD),
  NETWORK_ADMIN(Roles.NETWORK_ADMIN, ScopeKind.NETWORK),
  OPERATOR(Roles.OPERATOR, ScopeKind.PLATFORM),

  // These stand ready for what they will do: nobody can be given one yet, and none gives anything.
  PROGRAMME_LEAD("programme-lead", ScopeKind.COHORT),
  SELECTION_REVIEWER("selection-reviewer", ScopeKind.COHORT),
  SPONSOR("sponsor", ScopeKind.COHORT),
  CORE_GROUP("core-group", ScopeKind.COMMUNITY),
  FACULTY("faculty", ScopeKind.SESSION),
  GUEST("guest", ScopeKind.SESSION),
  COACH("coach", ScopeKind.TEAM),
  DATA_MANAGER("data-manager", ScopeKind.NETWORK),
  OBSERVER("observer", ScopeKind.REPORT);

  private final String code;
  private final ScopeKind kind;
  private final Role besides;

  Role(String code, ScopeKind kind) {
    this(code, kind, null);
  }

  Role(String code, ScopeKind kind, Role besides) {
    this.code = code;
    this.kind = kind;
    this.besides = besides;
  }

  /** The role of this name that is held in this kind of scope. */
  static Optional<Role> of(String code, ScopeKind kind) {
    return all().filter(role -> role.code.equals(code) && role.kind == kind).findFirst();
  }

  private static Stream<Role> all() {
    return Arrays.stream(values());
  }

  public String code() {
    return code;
  }

  /** Where it is held. */
  public ScopeKind kind() {
    return kind;
  }

  /** The role of the network without which it counts for nothing. */
  public Optional<Role> besides() {
    return Optional.ofNullable(besides);
  }
}
