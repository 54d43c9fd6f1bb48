package org.colloquy.kept.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Another number after each change of what nodes keep. There is one row, made with the schema. */
@Entity
@Table(name = "kept_mark")
public class KeptMark {

  /** The id of the one row. */
  public static final int ONLY = 1;

  @Id private int id;

  private long mark;

  /** For JPA. */
  protected KeptMark() {}

  public long mark() {
    return mark;
  }
}
