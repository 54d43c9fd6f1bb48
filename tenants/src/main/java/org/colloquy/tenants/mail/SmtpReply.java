package org.colloquy.tenants.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server meant when it did not take a mail. Jakarta Mail knows the code of its reply by
 * its implementation's own classes only; in every failure the reply is quoted.
 */
enum SmtpReply {
  /** It did not answer, or not to the end. */
  NONE,
  /** Not at this moment (4xx), or not from us until somebody mends the settings. */
  NOT_NOW,
  /** The recipient's address is nobody's (5xx about the address). */
  NO_SUCH_ADDRESS,
  /** It will not have this mail (any other 5xx). */
  NEVER;

  private static final Pattern CODE = Pattern.compile("(?:^|response: )([45])\\d\\d(?:[ -]|$)");

  static SmtpReply of(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return NOT_NOW;
    }
    var first = code(failure);
    if (first.isEmpty()) {
      return NONE;
    }
    if (first.get() == '4') {
      return NOT_NOW;
    }
    return isAboutTheAddress(failure) ? NO_SUCH_ADDRESS : NEVER;
  }

  /** What was said of the one recipient is in the exception behind the first. */
  private static Optional<Character> code(Exception failure) {
    Optional<Character> last = Optional.empty();
    for (Exception each = failure; each != null; each = next(each)) {
      var reply = CODE.matcher(String.valueOf(each.getMessage()).strip());
      if (reply.find()) {
        last = Optional.of(reply.group(1).charAt(0));
      }
    }
    return last;
  }

  private static boolean isAboutTheAddress(MessagingException failure) {
    return failure instanceof SendFailedException sent
        && sent.getInvalidAddresses() != null
        && sent.getInvalidAddresses().length > 0;
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException behind ? behind.getNextException() : null;
  }
}
