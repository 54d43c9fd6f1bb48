package org.colloquy.letters.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;
import org.colloquy.letters.MailChoice;

/** What one member has chosen of their mails; whoever has no row gets all of them. */
@Entity
@Table(name = "mail_choice")
public class MailChoices {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Version private int version;

  private boolean reminders;
  private boolean news;
  private boolean discussion;

  /** For JPA. */
  protected MailChoices() {}

  public MailChoices(UUID memberId) {
    this.memberId = memberId;
    choose(MailChoice.ALL);
  }

  public void choose(MailChoice choice) {
    reminders = choice.reminders();
    news = choice.news();
    discussion = choice.discussion();
  }

  public MailChoice choice() {
    return new MailChoice(reminders, news, discussion);
  }

  public UUID memberId() {
    return memberId;
  }

  public int version() {
    return version;
  }
}
