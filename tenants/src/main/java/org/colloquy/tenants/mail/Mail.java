package org.colloquy.tenants.mail;

import java.util.Objects;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;

/** A mail in plain text to one person. Whatever its subject is made of, it becomes one line. */
public record Mail(EmailAddress to, MailKind kind, String subject, String text) {

  public Mail {
    Objects.requireNonNull(to, "A mail needs a recipient");
    Objects.requireNonNull(kind, "A mail is about something");
    Objects.requireNonNull(text, "A mail needs a text");
    subject = Line.of(Objects.requireNonNull(subject, "A mail needs a subject"));
  }

  /** Keeps who it is for and what it says out of logs. */
  @Override
  public String toString() {
    return "Mail[" + kind + "]";
  }
}
