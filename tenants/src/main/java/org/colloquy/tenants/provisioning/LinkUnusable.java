package org.colloquy.tenants.provisioning;

/** The mailed link starts nothing: nobody was sent it, or it was used, or it is too old. */
public final class LinkUnusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LinkUnusable(String reason) {
    super("The link cannot be used: " + reason);
  }
}
