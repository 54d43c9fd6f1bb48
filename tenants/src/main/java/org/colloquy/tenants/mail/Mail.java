package org.colloquy.tenants.mail;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.calendars.CalendarEntry;

/**
 * A mail to one person. Its text is plain and whole by itself; what is shown where mail may have a
 * look is made of the same text, see {@link HtmlPart}. Whatever its subject is made of, it becomes
 * one line.
 */
public record Mail(EmailAddress to, MailKind kind, String subject, String text, MailHead head) {

  /** On both sides of the line above which an answer is written, whatever the language. */
  public static final String ANSWER_MARK = "###";

  public Mail {
    Objects.requireNonNull(to, "A mail needs a recipient");
    Objects.requireNonNull(kind, "A mail is about something");
    Objects.requireNonNull(text, "A mail needs a text");
    Objects.requireNonNull(head, "A mail has a head, be it an empty one");
    subject = Line.of(Objects.requireNonNull(subject, "A mail needs a subject"));
    if (head.stop() != null && !kind.mailClass().canBeStopped()) {
      throw new IllegalArgumentException(kind + " cannot be stopped");
    }
  }

  public Mail(EmailAddress to, MailKind kind, String subject, String text) {
    this(to, kind, subject, text, MailHead.NONE);
  }

  /** Written in this language. */
  public Mail in(Locale language) {
    return with(text, head.in(language));
  }

  /** One of several about the same, which mail programs show together. */
  public Mail inThread(String name) {
    return with(text, head.inThread(name));
  }

  /**
   * With a way to get no more of these.
   *
   * @param address where a mail program posts that
   * @param words that tell the reader, the last of the text
   */
  public Mail stoppedAt(URI address, String words) {
    return with(text + "\n\n" + words, head.stoppedAt(address));
  }

  /**
   * With a way to answer.
   *
   * @param words that tell the reader, in one line; the first of the text, so that an answer is
   *     written above all that it answers
   */
  public Mail answeredAt(EmailAddress address, String words) {
    return with(
        ANSWER_MARK + " " + words + " " + ANSWER_MARK + "\n\n" + text, head.answeredAt(address));
  }

  /** Answered directly to this person. */
  public Mail answeredTo(EmailAddress person) {
    return with(text, head.answeredAt(person));
  }

  /** With an address by which a server that cannot deliver it says of whom it speaks. */
  public Mail returnedTo(EmailAddress address) {
    return with(text, head.returnedTo(address));
  }

  /** With something for its reader's calendar. */
  public Mail withEntry(CalendarEntry entry) {
    return with(text, head.withEntry(entry));
  }

  private Mail with(String newText, MailHead newHead) {
    return new Mail(to, kind, subject, newText, newHead);
  }

  /** Keeps who it is for and what it says out of logs. */
  @Override
  public String toString() {
    return "Mail[" + kind + "]";
  }
}
