package org.colloquy.tenants.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.colloquy.tenants.Unreachable;

/**
 * The mail server does not answer, or cannot now. Nothing is wrong with the mail, which waits for
 * it.
 */
final class MailServerAway extends RuntimeException implements Unreachable {
  private static final long serialVersionUID = 1L;

  private MailServerAway(MessagingException cause) {
    super("The mail server does not answer: " + cause.getMessage(), cause);
  }

  /** Throws where this is why a mail could not be sent. */
  static void check(MessagingException failure, SmtpReply reply) {
    if (reply == SmtpReply.NOT_NOW) {
      throw new MailServerAway(failure);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || isEnd(cause)) {
        throw new MailServerAway(failure);
      }
    }
  }

  /** How Jakarta Mail calls a connection that ends where a reply was due. */
  private static boolean isEnd(Throwable cause) {
    return cause instanceof MessagingException
        && String.valueOf(cause.getMessage()).contains("[EOF]");
  }
}
