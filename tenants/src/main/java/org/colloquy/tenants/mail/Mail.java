package org.colloquy.tenants.mail;

import java.util.Objects;
import org.colloquy.tenants.EmailAddress;

/** A mail in plain text to one person. */
public record Mail(EmailAddress to, String subject, String text) {

  public Mail {
    Objects.requireNonNull(to, "A mail needs a recipient");
    Objects.requireNonNull(text, "A mail needs a text");
    if (subject == null || subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A mail needs a subject of one line: " + subject);
    }
  }
}
