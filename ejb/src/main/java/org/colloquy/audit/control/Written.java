package org.colloquy.audit.control;

import jakarta.json.spi.JsonProvider;

/**
 * Writes JSON by one provider that is looked up once. Each method of {@code Json} looks for it
 * through all class loaders anew, and a deed may change thousands of fields.
 */
final class Written {

  static final JsonProvider JSON = JsonProvider.provider();

  private Written() {}
}
