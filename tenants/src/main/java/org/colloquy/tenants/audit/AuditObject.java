package org.colloquy.tenants.audit;

import java.util.Objects;

/**
 * What something was done to.
 *
 * @param kind such as {@code Member}
 * @param id as text; never a name
 */
public record AuditObject(String kind, String id) {

  public AuditObject {
    Objects.requireNonNull(kind, "An object needs a kind");
    Objects.requireNonNull(id, "An object needs an id");
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
