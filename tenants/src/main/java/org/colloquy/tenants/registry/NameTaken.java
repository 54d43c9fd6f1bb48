package org.colloquy.tenants.registry;

import org.colloquy.tenants.Slug;

/** Another network already has this name, host, schema or realm. */
public final class NameTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NameTaken(Slug slug) {
    this(slug, null);
  }

  NameTaken(Slug slug, Throwable cause) {
    super("The name " + slug + " is taken", cause);
  }
}
