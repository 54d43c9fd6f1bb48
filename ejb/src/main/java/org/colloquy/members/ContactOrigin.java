package org.colloquy.members;

/** How a network came to know somebody who has no account. */
public enum ContactOrigin {
  /** Written down by those who manage people. */
  NOTED,
  /** Asked for a seat without being a member. */
  GUEST,
  /** Came without having asked. */
  WALK_IN,
  /** Speaks for somebody who applies. */
  SPONSOR,
  /** Is accompanied by a member. */
  MENTEE,
  /** Stood in a list that was read in. */
  IMPORTED
}
