package org.colloquy.tenants.rows;

/** An archive that is not read in, and why; nothing of it was kept. */
public final class ArchiveRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ArchiveRefused(String why) {
    super(why);
  }

  ArchiveRefused(String why, Throwable cause) {
    super(why, cause);
  }
}
