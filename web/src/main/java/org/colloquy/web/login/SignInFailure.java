package org.colloquy.web.login;

import java.util.Locale;

/** A sign-in that did not work out, with the reason that the person is told. */
final class SignInFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why; each has its own text on the page that explains it. */
  enum Reason {
    /** The realm does not answer. */
    REALM_AWAY,
    /** The clocks of the realm and of this server differ too much. */
    CLOCKS,
    /** The person, or the realm on its own, said no. */
    DENIED,
    /** The link was used before, is too old, or was made in another browser. */
    STALE,
    /** Known, and kept out by the network's admin. */
    NOT_ACTIVE,
    /** Signed in at the platform without being an operator. */
    NOT_OPERATOR,
    /** The realm tells no e-mail address. */
    NO_ADDRESS,
    /** Anything else; the log has it. */
    OTHER;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  SignInFailure(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  SignInFailure(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
