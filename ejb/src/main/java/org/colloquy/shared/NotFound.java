package org.colloquy.shared;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for is not in this network. Said in the same words whether the id is unknown,
 * belongs to another network, or is not for the caller's eyes: nobody learns which.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String message) {
    super(message);
  }
}
