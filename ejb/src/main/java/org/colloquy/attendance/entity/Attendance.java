package org.colloquy.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Evidence;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/** What is known of one person in one session that was held; a person has one for a session. */
@Entity
@Table(name = "attendance")
public class Attendance {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AttendanceStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "mode")
  private AttendanceMode mode;

  @Enumerated(EnumType.STRING)
  @Column(name = "evidence")
  private Evidence evidence;

  @Convert(converter = UuidColumn.class)
  @Column(name = "noted_by")
  private UUID notedBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "noted_at")
  private Instant notedAt;

  /** For JPA. */
  protected Attendance() {}

  /** Nothing is noted yet: {@link #tick} follows. */
  public static Attendance of(UUID id, UUID session, UUID member) {
    Attendance attendance = new Attendance();
    attendance.id = id;
    attendance.sessionId = session;
    attendance.memberId = member;
    return attendance;
  }

  /** Who organises it says so. */
  public void tick(AttendanceStatus said, AttendanceMode where, UUID by, Instant now) {
    status = said;
    mode = where;
    evidence = Evidence.TICKED;
    notedBy = by;
    notedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID memberId() {
    return memberId;
  }

  public AttendanceStatus status() {
    return status;
  }

  public AttendanceMode mode() {
    return mode;
  }

  public Evidence evidence() {
    return evidence;
  }
}
