package org.colloquy.tenants.config;

import java.util.List;

/** The application cannot start: names every key that is missing or that cannot be read. */
public final class InvalidSettings extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  InvalidSettings(List<String> faults) {
    super("Colloquy cannot start: " + String.join("; ", faults));
  }
}
