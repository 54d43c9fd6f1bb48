package org.colloquy.sessions;

import java.util.UUID;

/**
 * What another module keeps of sessions that were brought in from before: a bean of that module.
 * Bringing in is undone as one, but for what people have changed since.
 */
public interface PastTraces {

  /** Whether somebody has noted or changed anything of the session there since it was brought. */
  boolean touched(UUID session);

  /**
   * Takes back what has followed from its having been held, such as that its figures are official;
   * what was brought is for those who brought it. Asked for again it does nothing more.
   */
  void sweep(UUID session);
}
