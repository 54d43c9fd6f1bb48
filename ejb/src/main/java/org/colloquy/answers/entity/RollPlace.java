package org.colloquy.answers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;

/**
 * That somebody is asked by a form, and whether they answered. Only read here: it is written with
 * the answer, past the unit of work, so that no entry of the log tells of it.
 */
@Entity
@Table(name = "answer_roll")
@IdClass(RollPlace.Key.class)
public class RollPlace {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "form_id")
  private UUID formId;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "given", insertable = false, updatable = false)
  private boolean given;

  /** For JPA. */
  protected RollPlace() {}

  public boolean given() {
    return given;
  }

  /** The key, as JPA wants it: names and types of the id attributes. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID formId;
    private UUID memberId;

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
