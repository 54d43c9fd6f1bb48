package org.colloquy.tenants.mail;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.calendars.CalendarEntry;
import org.colloquy.tenants.secrets.SecretBox;

/**
 * A mail as it lies in a database: sealed, for it names people and holds keys. What is sealed in
 * one place does not open in another.
 */
final class SealedMail {

  private final SecretBox box;
  private final Jsonb json = JsonbBuilder.create();

  SealedMail(SecretBox box) {
    this.box = box;
  }

  /** What stands for an address beside mails to it: the same each time, and nobody's guess. */
  String mark(EmailAddress recipient) {
    return Base64.getEncoder().encodeToString(box.blind(recipient.value(), "mail-recipient"));
  }

  String seal(Mail mail, String place) {
    return box.seal(json.toJson(Letter.of(mail)), place);
  }

  Mail open(String sealed, String place) {
    return json.fromJson(box.open(sealed, place), Letter.class).mail();
  }

  /** What is sealed; a mail from before mails had a head has none of its parts. */
  public record Letter(
      String to,
      MailKind kind,
      String subject,
      String text,
      String language,
      String thread,
      String stop,
      String answers,
      String returns,
      Entry entry) {

    static Letter of(Mail mail) {
      var head = mail.head();
      return new Letter(
          mail.to().value(),
          mail.kind(),
          mail.subject(),
          mail.text(),
          head.language() == null ? null : head.language().toLanguageTag(),
          head.thread(),
          head.stop() == null ? null : head.stop().toString(),
          head.answers() == null ? null : head.answers().value(),
          head.returns() == null ? null : head.returns().value(),
          head.entry() == null ? null : Entry.of(head.entry()));
    }

    Mail mail() {
      var head =
          new MailHead(
              language == null ? null : Locale.forLanguageTag(language),
              thread,
              stop == null ? null : URI.create(stop),
              answers == null ? null : new EmailAddress(answers),
              returns == null ? null : new EmailAddress(returns),
              entry == null ? null : entry.entry());
      return new Mail(new EmailAddress(to), kind, subject, text, head);
    }

    /** Keeps who it is for and what it says out of logs. */
    @Override
    public String toString() {
      return "Letter";
    }
  }

  /** The same of what is for a calendar. */
  public record Entry(
      String uid,
      int sequence,
      boolean takenOut,
      String startsAt,
      String endsAt,
      boolean busy,
      String title,
      String text,
      String place,
      String page,
      String organiser) {

    static Entry of(CalendarEntry entry) {
      return new Entry(
          entry.uid(),
          entry.sequence(),
          entry.takenOut(),
          entry.startsAt().toString(),
          entry.endsAt().toString(),
          entry.busy(),
          entry.title(),
          entry.text(),
          entry.place(),
          entry.page().toString(),
          entry.organiser());
    }

    CalendarEntry entry() {
      return new CalendarEntry(
          uid,
          sequence,
          takenOut,
          Instant.parse(startsAt),
          Instant.parse(endsAt),
          busy,
          title,
          text,
          place,
          URI.create(page),
          organiser);
    }

    /** Keeps what people do out of logs. */
    @Override
    public String toString() {
      return "Entry";
    }
  }
}
