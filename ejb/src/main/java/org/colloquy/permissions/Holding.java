package org.colloquy.permissions;

import java.util.Objects;

/** A role that somebody holds in one place, by its name: kinds and roles are data. */
public record Holding(String role, Scope scope) {

  public Holding {
    Objects.requireNonNull(role, "Which role");
    Objects.requireNonNull(scope, "Where");
  }
}
