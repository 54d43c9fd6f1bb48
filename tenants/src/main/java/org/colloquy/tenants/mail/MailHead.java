package org.colloquy.tenants.mail;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.calendars.CalendarEntry;

/**
 * What programs that receive a mail go by.
 *
 * @param language that it is written in; null where it does not say
 * @param thread names what all mails of one thread are about, in letters, digits, dots and dashes;
 *     null for a mail that stands alone
 * @param stop where a mail program posts that its reader wants no more of these (RFC 8058); null
 *     for mails that cannot be stopped
 * @param answers where its reader's answer goes; null where nobody can answer
 * @param returns where word goes that it could not be delivered; null for the sender's address
 * @param entry what it puts into its reader's calendar, or takes out; null for nothing
 */
public record MailHead(
    Locale language,
    String thread,
    URI stop,
    EmailAddress answers,
    EmailAddress returns,
    CalendarEntry entry) {

  static final MailHead NONE = new MailHead(null, null, null, null, null, null);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,120}");

  public MailHead {
    if (thread != null && !NAME.matcher(thread).matches()) {
      throw new IllegalArgumentException("Not the name of a thread: " + thread);
    }
  }

  MailHead in(Locale other) {
    return new MailHead(other, thread, stop, answers, returns, entry);
  }

  MailHead inThread(String name) {
    return new MailHead(language, name, stop, answers, returns, entry);
  }

  MailHead stoppedAt(URI address) {
    return new MailHead(language, thread, address, answers, returns, entry);
  }

  MailHead answeredAt(EmailAddress address) {
    return new MailHead(language, thread, stop, address, returns, entry);
  }

  MailHead returnedTo(EmailAddress address) {
    return new MailHead(language, thread, stop, answers, address, entry);
  }

  MailHead withEntry(CalendarEntry other) {
    return new MailHead(language, thread, stop, answers, returns, other);
  }

  /** Keeps keys out of logs. */
  @Override
  public String toString() {
    return "MailHead";
  }
}
