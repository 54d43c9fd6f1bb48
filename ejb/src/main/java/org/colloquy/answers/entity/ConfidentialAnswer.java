package org.colloquy.answers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;

/** What somebody answered to a confidential form, once. It is theirs, and goes with them. */
@Entity
@Table(name = "confidential_answer")
@IdClass(ConfidentialAnswer.Key.class)
public class ConfidentialAnswer {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "form_id")
  private UUID formId;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  /** For those who may read it, and not for the log. */
  @Unlogged private String content;

  @Convert(converter = InstantColumn.class)
  @Column(name = "given_at")
  private Instant givenAt;

  /** For JPA. */
  protected ConfidentialAnswer() {}

  public ConfidentialAnswer(UUID formId, UUID memberId, String content, Instant now) {
    this.formId = formId;
    this.memberId = memberId;
    this.content = content;
    this.givenAt = now;
  }

  public UUID memberId() {
    return memberId;
  }

  public String content() {
    return content;
  }

  /** For JPA, which cannot use a record here. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID formId;
    private UUID memberId;

    /** For JPA. */
    public Key() {}

    public Key(UUID form, UUID member) {
      this.formId = form;
      this.memberId = member;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && formId.equals(that.formId)
          && memberId.equals(that.memberId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(formId, memberId);
    }
  }
}
