package org.colloquy.answers;

/** Where a form is for one person. */
public enum FormState {
  /** There is none yet. */
  TO_COME,
  /** It is open, and this person is not among those who are asked. */
  NOT_ASKED,
  /** It waits for this person's answer. */
  OPEN,
  /** This person has answered. */
  GIVEN,
  CLOSED
}
