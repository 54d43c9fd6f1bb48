package org.colloquy.shared;

import jakarta.ejb.ApplicationException;

/**
 * The request is well-formed, yet cannot be done in the present state: nothing was changed.
 *
 * <p>The code is stable ({@code stale-edit}, {@code session-started} …) so that a page or a program
 * can say it in its own words; the message is a plain English sentence.
 */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  public Conflict(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
