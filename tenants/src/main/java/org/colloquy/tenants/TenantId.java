package org.colloquy.tenants;

import java.util.Objects;
import java.util.UUID;

/** What identifies a network for good; names and hosts may change, this does not. */
public record TenantId(UUID value) {

  public TenantId {
    Objects.requireNonNull(value, "A tenant id needs a value");
  }

  /** Reads the usual text form; refuses anything else with an {@link IllegalArgumentException}. */
  public static TenantId of(String text) {
    var parsed = UUID.fromString(text.strip());
    if (!parsed.toString().equalsIgnoreCase(text.strip())) {
      throw new IllegalArgumentException("Not a tenant id: " + text);
    }
    return new TenantId(parsed);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
