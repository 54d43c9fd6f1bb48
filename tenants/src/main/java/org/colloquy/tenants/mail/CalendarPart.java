package org.colloquy.tenants.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.calendars.CalendarEntry;
import org.colloquy.tenants.calendars.CalendarText;

/** The part of a mail that calendars read: its type names the method that stands inside. */
final class CalendarPart {

  private CalendarPart() {}

  /**
   * @param organiser the address that the mail comes from
   */
  static MimeBodyPart of(
      CalendarEntry entry, EmailAddress organiser, EmailAddress reader, Instant at)
      throws MessagingException {
    var method = entry.takenOut() ? "CANCEL" : "REQUEST";
    var type = "text/calendar; method=" + method + "; charset=UTF-8; name=invite.ics";
    var part = new MimeBodyPart();
    var text = CalendarText.message(entry, organiser, reader, at);
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
    part.setHeader("Content-Type", type);
    return part;
  }
}
