package org.colloquy.tenants.mail;

/** What a mail is about: all that anybody but its reader may learn of it. */
public enum MailKind {
  /** The link that confirms a request for a network. */
  CONFIRMATION(MailClass.MUST),
  /** To the operator or the first admin, about a network that is being made. */
  NETWORK(MailClass.MUST),
  /** Asks somebody to join a network. */
  INVITATION(MailClass.MUST),
  /** A place in a session that somebody has is another one now, or the session is. */
  SESSION(MailClass.MUST),
  /** Puts in writing that somebody registered for a session. */
  REGISTRATION(MailClass.REMINDER),
  /** A session that somebody has a seat for is near. */
  REMINDER(MailClass.REMINDER),
  /** That somebody was given a certificate of what they took part in. */
  CERTIFICATE(MailClass.REMINDER),
  /** Asks a network to hold a session together with others. */
  EXCHANGE(MailClass.REMINDER),
  /** What is new in the network, by itself or in a digest. */
  NEWS(MailClass.NEWS),
  /** What somebody answered to a mail, to whom it is for. */
  ANSWER(MailClass.MUST),
  /** A new link in place of one that was too old. */
  LINK(MailClass.MUST);

  private final MailClass mailClass;

  MailKind(MailClass mailClass) {
    this.mailClass = mailClass;
  }

  /** Whether its reader can do without, and by which choice. */
  public MailClass mailClass() {
    return mailClass;
  }
}
