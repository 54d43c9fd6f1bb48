package org.colloquy.permissions;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** One thing in which a role can be held: a community, a session, a cohort. */
public record Scope(ScopeKind kind, UUID id) {

  public Scope {
    Objects.requireNonNull(kind, "Of a kind");
    Objects.requireNonNull(id, "Which one");
  }

  public static Scope community(UUID id) {
    return new Scope(ScopeKind.COMMUNITY, id);
  }

  public static Scope session(UUID id) {
    return new Scope(ScopeKind.SESSION, id);
  }

  /** What the link with this key opens, whether there is such a link or not. */
  public static Scope link(String key) {
    return new Scope(
        ScopeKind.LINK,
        UUID.nameUUIDFromBytes((key == null ? "" : key).getBytes(StandardCharsets.UTF_8)));
  }
}
