package org.colloquy.tenants.mail;

import jakarta.mail.MessagingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.colloquy.tenants.Unreachable;

/** The mail server does not answer. Nothing is wrong with the mail, which waits for it. */
final class MailServerAway extends RuntimeException implements Unreachable {
  private static final long serialVersionUID = 1L;

  private MailServerAway(MessagingException cause) {
    super("The mail server does not answer: " + cause.getMessage(), cause);
  }

  /** Throws where this is why a mail could not be sent. */
  static void check(MessagingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketException
          || cause instanceof SocketTimeoutException
          || cause instanceof UnknownHostException) {
        throw new MailServerAway(failure);
      }
    }
  }
}
