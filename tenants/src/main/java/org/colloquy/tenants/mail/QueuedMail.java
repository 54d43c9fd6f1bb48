package org.colloquy.tenants.mail;

import java.util.Objects;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * A mail as it waits in the queue.
 *
 * @param sealed the whole mail; null in a job from before mails were sealed, which has the rest
 * @param recipient what stands for the address, see {@link MailBox#mark}; null in a job from before
 */
@JobKind(value = "mail", lane = Lane.MAIL)
public record QueuedMail(String sealed, String recipient, String to, String subject, String text) {

  public QueuedMail {
    if (sealed == null) {
      Objects.requireNonNull(to, "A mail needs a recipient");
      Objects.requireNonNull(subject, "A mail needs a subject");
      Objects.requireNonNull(text, "A mail needs a text");
    }
  }

  static QueuedMail sealed(String mail, String recipient) {
    return new QueuedMail(mail, recipient, null, null, null);
  }

  /** Keeps who it is for and what it says out of logs. */
  @Override
  public String toString() {
    return "QueuedMail";
  }
}
