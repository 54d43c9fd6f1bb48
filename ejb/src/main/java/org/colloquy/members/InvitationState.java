package org.colloquy.members;

/** What the link of an invitation is good for. */
public enum InvitationState {
  /** Whoever holds it may have a one-time password. */
  OPEN,
  /** The person has been here, or has chosen a password of their own. */
  USED,
  /** Two weeks have passed. */
  EXPIRED,
  /** No such link was sent, or a newer one was, or the invitation was taken back. */
  UNKNOWN
}
