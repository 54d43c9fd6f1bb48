package org.colloquy.permissions;

/** What a link was mailed for; what it is good for stands in {@link RoleRights}. */
public enum LinkPurpose {
  /** Brings somebody who was invited to a network to their first sign-in. */
  INVITATION,
  /** Starts the network that somebody asked for. */
  CONFIRMATION
}
