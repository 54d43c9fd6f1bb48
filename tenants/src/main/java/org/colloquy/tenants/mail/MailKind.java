package org.colloquy.tenants.mail;

/** What a mail is about: all that anybody but its reader may learn of it. */
public enum MailKind {
  /** The link that confirms a request for a network. */
  CONFIRMATION,
  /** To the operator or the first admin, about a network that is being made. */
  NETWORK,
  /** Asks somebody to join a network. */
  INVITATION,
  /** About a session that somebody registered for. */
  SESSION,
  /** Asks a network to hold a session together with others. */
  EXCHANGE
}
