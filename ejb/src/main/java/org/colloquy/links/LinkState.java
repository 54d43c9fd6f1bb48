package org.colloquy.links;

/** How a link stands. */
public enum LinkState {
  /** It opens; whether there is anything to do is for its offer to say. */
  OPEN,
  /** It opened once, and was good for that. */
  USED,
  EXPIRED,
  /** There is no such link here: never was, not in this network, or not any more. */
  UNKNOWN
}
