package org.colloquy.tenants.mail.incoming;

import java.util.List;
import java.util.Objects;

/**
 * A mail that came in for a network, as far as anybody needs it.
 *
 * @param to the address for answers that it was sent to
 * @param from whose mail it says it is; null in one that a server sent
 * @param subject in one line, without "Re:"
 * @param text what was written, without what it answers; empty where there is none
 * @param attachments their names, in order
 * @param bounce what a server says of a mail that it could not deliver; null for an answer
 * @param calendar what was answered to an entry of a calendar; null for none
 */
public record IncomingMail(
    String to,
    String from,
    String subject,
    String text,
    List<String> attachments,
    Bounce bounce,
    CalendarAnswer calendar) {

  public IncomingMail {
    Objects.requireNonNull(to, "A mail came to some address");
    subject = Objects.requireNonNullElse(subject, "");
    text = Objects.requireNonNullElse(text, "");
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }

  /**
   * A mail that was not delivered (RFC 3464).
   *
   * @param permanent whether trying again is of no use
   * @param status such as 5.1.1; empty where the server gives none
   * @param why in the server's words, one line; empty where it gives none
   */
  public record Bounce(boolean permanent, String status, String why) {}

  /**
   * A reply to an invitation in a calendar (RFC 5546).
   *
   * @param uid of the entry
   * @param sequence of the entry as it was when it was answered
   * @param answer as the calendar says it: ACCEPTED, DECLINED, TENTATIVE
   */
  public record CalendarAnswer(String uid, int sequence, String answer) {

    public boolean declines() {
      return answer.equalsIgnoreCase("DECLINED");
    }
  }

  /** Keeps who wrote what out of logs. */
  @Override
  public String toString() {
    return "IncomingMail";
  }
}
