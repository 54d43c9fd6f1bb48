package org.colloquy.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;

/**
 * Which mails somebody wants, as it is chosen in a form: texts, so that what is wrong can be named.
 *
 * @param news a {@link Delivery}
 * @param discussion a {@link Delivery}
 * @param day a {@link DayOfWeek}
 * @param hour from 0 to 23
 */
public record MailDraft(
    boolean reminders,
    @NotNull(message = "{letters.delivery}")
        @Pattern(regexp = DELIVERY, message = "{letters.delivery}")
        String news,
    @NotNull(message = "{letters.delivery}")
        @Pattern(regexp = DELIVERY, message = "{letters.delivery}")
        String discussion,
    @NotNull(message = "{letters.day}") @Pattern(regexp = DAY, message = "{letters.day}")
        String day,
    @NotNull(message = "{letters.hour}") @Pattern(regexp = HOUR, message = "{letters.hour}")
        String hour) {

  private static final String DELIVERY = "AT_ONCE|DAILY|WEEKLY|NEVER";
  private static final String DAY = "MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY";
  private static final String HOUR = "[0-9]|1[0-9]|2[0-3]";

  /** What is chosen already. */
  public static MailDraft of(MailChoice choice) {
    return new MailDraft(
        choice.reminders(),
        choice.news().name(),
        choice.discussion().name(),
        choice.day().name(),
        String.valueOf(choice.hour()));
  }

  /** What is chosen; only for a draft that breaks no rule. */
  public MailChoice choice() {
    return new MailChoice(
        reminders,
        Delivery.valueOf(news),
        Delivery.valueOf(discussion),
        DayOfWeek.valueOf(day),
        Integer.parseInt(hour));
  }
}
