package org.colloquy.letters.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;
import org.colloquy.letters.Delivery;
import org.colloquy.letters.MailChoice;

/** What one member has chosen of their mails; whoever has no row gets what is usual. */
@Entity
@Table(name = "mail_choice")
public class MailChoices {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Version private int version;

  private boolean reminders;

  @Enumerated(EnumType.STRING)
  @Column(name = "news_delivery")
  private Delivery news;

  @Enumerated(EnumType.STRING)
  @Column(name = "discussion_delivery")
  private Delivery discussion;

  @Enumerated(EnumType.STRING)
  @Column(name = "digest_day")
  private DayOfWeek day;

  @Column(name = "digest_hour")
  private int hour;

  /** For JPA. */
  protected MailChoices() {}

  public MailChoices(UUID memberId) {
    this.memberId = memberId;
    choose(MailChoice.USUAL);
  }

  public void choose(MailChoice choice) {
    reminders = choice.reminders();
    news = choice.news();
    discussion = choice.discussion();
    day = choice.day();
    hour = choice.hour();
  }

  public MailChoice choice() {
    return new MailChoice(reminders, news, discussion, day, hour);
  }

  public UUID memberId() {
    return memberId;
  }

  public int version() {
    return version;
  }
}
