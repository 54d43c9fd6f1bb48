package org.colloquy.feedback.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;

/** How feedback on one session is asked for, where somebody has decided it; else anonymously. */
@Entity
@Table(name = "feedback_mode")
public class FeedbackMode {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Version private int version;

  private boolean confidential;

  /** For JPA. */
  protected FeedbackMode() {}

  public FeedbackMode(UUID sessionId) {
    this.sessionId = sessionId;
  }

  public void ask(boolean confidentially) {
    confidential = confidentially;
  }

  public boolean isConfidential() {
    return confidential;
  }
}
