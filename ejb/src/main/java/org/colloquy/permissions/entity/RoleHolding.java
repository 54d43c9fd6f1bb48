package org.colloquy.permissions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.permissions.Holding;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.Scope;
import org.colloquy.permissions.ScopeKind;

/** One person's role in one thing, since when. */
@Entity
@Table(name = "role_holding")
@IdClass(RoleHolding.Key.class)
public class RoleHolding {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Id
  @Column(name = "role")
  private String role;

  @Id
  @Column(name = "scope_kind")
  private String scopeKind;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "scope_id")
  private UUID scopeId;

  @Convert(converter = InstantColumn.class)
  @Column(name = "since")
  private Instant since;

  /** For JPA. */
  protected RoleHolding() {}

  public static RoleHolding give(UUID member, Role role, UUID scope, Instant now) {
    RoleHolding holding = new RoleHolding();
    holding.memberId = member;
    holding.role = role.code();
    holding.scopeKind = role.kind().code();
    holding.scopeId = scope;
    holding.since = now;
    return holding;
  }

  public UUID memberId() {
    return memberId;
  }

  public UUID scopeId() {
    return scopeId;
  }

  public Instant since() {
    return since;
  }

  /** What it says; empty where this version has no such kind of scope. */
  public Optional<Holding> holding() {
    return ScopeKind.of(scopeKind).map(kind -> new Holding(role, new Scope(kind, scopeId)));
  }

  /** The key, as JPA wants it: names and types of the id attributes. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID memberId;
    private String role;
    private String scopeKind;
    private UUID scopeId;

    public Key() {}

    public Key(UUID member, Role role, UUID scope) {
      this.memberId = member;
      this.role = role.code();
      this.scopeKind = role.kind().code();
      this.scopeId = scope;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && memberId.equals(that.memberId)
          && role.equals(that.role)
          && scopeKind.equals(that.scopeKind)
          && scopeId.equals(that.scopeId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(memberId, role, scopeKind, scopeId);
    }
  }
}
