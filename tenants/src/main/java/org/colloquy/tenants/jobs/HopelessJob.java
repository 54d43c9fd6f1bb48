package org.colloquy.tenants.jobs;

/**
 * Thrown by a handler: as things are, no further try will do the job. It fails at once, and the
 * operator sees it and may have it tried again.
 */
public final class HopelessJob extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public HopelessJob(Throwable cause) {
    this(cause.getMessage(), cause);
  }

  HopelessJob(String message, Throwable cause) {
    super(message, cause);
  }
}
