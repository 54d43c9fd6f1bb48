package org.colloquy.members;

import java.util.Set;
import java.util.UUID;

/**
 * Says who belongs to something together. People show some of what they say of themselves to their
 * communities alone, and are members of a network without knowing of those; the module that keeps
 * communities implements this as a CDI bean.
 */
public interface Companions {

  /** Everybody who belongs to a community that this member belongs to, in one statement. */
  Set<UUID> of(UUID member);

  /** Whether the two belong to a community together. */
  boolean areTogether(UUID one, UUID other);
}
