package org.colloquy.letters;

import java.time.DayOfWeek;
import org.colloquy.tenants.mail.MailClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which mails somebody wants, and when. What one has to know in time, and what reminds, is never
 * delayed; the first always comes, and is no choice.
 *
 * @param reminders puts in writing what one did, and reminds
 * @param news what is new in the network
 * @param discussion what others write
 * @param day on which a digest of the week goes
 * @param hour at which digests go, from 0 to 23 on the clocks of the reader
 */
public record MailChoice(
    boolean reminders,
    Delivery news,
    Delivery discussion,
    @Schema(
            implementation = String.class,
            enumeration = {
              "MONDAY",
              "TUESDAY",
              "WEDNESDAY",
              "THURSDAY",
              "FRIDAY",
              "SATURDAY",
              "SUNDAY"
            })
        DayOfWeek day,
    @Schema(minimum = "0", maximum = "23") int hour) {

  /** Of whoever has chosen nothing. */
  public static final MailChoice USUAL =
      new MailChoice(true, Delivery.DAILY, Delivery.AT_ONCE, DayOfWeek.MONDAY, 7);

  public boolean wants(MailClass which) {
    return delivery(which) != Delivery.NEVER;
  }

  public Delivery delivery(MailClass which) {
    return switch (which) {
      case MUST -> Delivery.AT_ONCE;
      case REMINDER -> reminders ? Delivery.AT_ONCE : Delivery.NEVER;
      case NEWS -> news;
      case DISCUSSION -> discussion;
    };
  }

  /** The same without mails of this class. */
  public MailChoice without(MailClass which) {
    return new MailChoice(
        reminders && which != MailClass.REMINDER,
        which == MailClass.NEWS ? Delivery.NEVER : news,
        which == MailClass.DISCUSSION ? Delivery.NEVER : discussion,
        day,
        hour);
  }
}
