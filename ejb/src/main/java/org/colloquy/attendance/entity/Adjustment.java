package org.colloquy.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/** That a row was changed after the figures had become official, by whom and why. */
@Entity
@Table(name = "attendance_adjustment")
public class Adjustment {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "number")
  private int number;

  @Column(name = "row_before")
  private String before;

  @Column(name = "row_after")
  private String after;

  @Column(name = "reason")
  private String reason;

  @Convert(converter = UuidColumn.class)
  @Column(name = "author")
  private UUID author;

  @Convert(converter = InstantColumn.class)
  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  protected Adjustment() {}

  /**
   * A change of this row.
   *
   * @param before empty where it was not there
   * @param after empty where it is not there any more
   */
  public static Adjustment of(
      UUID id,
      Attendance row,
      String before,
      String after,
      String reason,
      UUID author,
      Instant now) {
    Adjustment made = new Adjustment();
    made.id = id;
    made.sessionId = row.sessionId();
    made.memberId = row.memberId();
    made.number = row.number();
    made.before = before;
    made.after = after;
    made.reason = reason;
    made.author = author;
    made.madeAt = now;
    return made;
  }

  public int number() {
    return number;
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  public String reason() {
    return reason;
  }

  /** Null when that was a made-up person. */
  public UUID author() {
    return author;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
