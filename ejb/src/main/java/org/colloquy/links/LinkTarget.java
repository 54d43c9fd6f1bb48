package org.colloquy.links;

import java.util.Objects;
import java.util.UUID;

/**
 * What a link is about, and whose it is.
 *
 * @param kind what its handler calls such a thing; at most 20 characters
 * @param thing which one
 * @param member whose link it is; null for one that is nobody's in particular
 */
public record LinkTarget(String kind, UUID thing, UUID member) {

  private static final int LONGEST = 20;

  public LinkTarget {
    Objects.requireNonNull(thing, "Which one");
    if (kind == null || kind.isBlank() || kind.length() > LONGEST) {
      throw new IllegalArgumentException("Not the kind of a thing: " + kind);
    }
  }
}
