package org.colloquy.members;

/** Who sees something that a person says of themselves, besides the person. */
public enum Audience {
  /** Those who manage people, who see all of it in any case. */
  MANAGERS,
  /** Whoever belongs to a community that the person belongs to. */
  COMMUNITIES,
  /** Every member of the network. */
  NETWORK
}
