package org.colloquy.shared;

import jakarta.ejb.ApplicationException;

/**
 * The request is well-formed, yet cannot be done in the present state: nothing was changed.
 *
 * <p>The code is stable ({@code stale-edit}, {@code session-started} …). What people read of it is
 * said at the door, in their language: a page in its own words, key {@code "conflict." + code},
 * anybody else in those of the bundle {@code conflicts} beside this class.
 */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  public Conflict(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
