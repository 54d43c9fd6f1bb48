package org.colloquy.suppression;

import jakarta.ejb.ApplicationException;
import org.colloquy.shared.Conflict;

/**
 * {@code suppressed}: too few people stand behind what was asked for, or behind what it leaves out.
 * Whoever asks may see such figures, and not this one.
 */
@ApplicationException(rollback = true)
public class TooFew extends Conflict {
  private static final long serialVersionUID = 1L;

  public TooFew() {
    super("suppressed");
  }
}
