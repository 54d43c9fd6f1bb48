package org.colloquy.letters;

import org.colloquy.tenants.mail.MailClass;

/**
 * Which mails somebody wants. What one has to know in time always comes, and is no choice.
 *
 * @param reminders puts in writing what one did, and reminds
 * @param news what is new in the network
 * @param discussion what others write
 */
public record MailChoice(boolean reminders, boolean news, boolean discussion) {

  /** Of whoever has chosen nothing. */
  public static final MailChoice ALL = new MailChoice(true, true, true);

  public boolean wants(MailClass which) {
    return switch (which) {
      case MUST -> true;
      case REMINDER -> reminders;
      case NEWS -> news;
      case DISCUSSION -> discussion;
    };
  }

  /** The same without mails of this class. */
  public MailChoice without(MailClass which) {
    return new MailChoice(
        reminders && which != MailClass.REMINDER,
        news && which != MailClass.NEWS,
        discussion && which != MailClass.DISCUSSION);
  }
}
