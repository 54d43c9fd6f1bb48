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
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.reports.ReportedName;
import org.colloquy.tenants.Ids;

/** Who is meant by a name in every report that comes, as somebody said once. */
@Entity
@Table(name = "remembered_name")
public class RememberedName {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AttendanceKind kind;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "said_by")
  private UUID saidBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "said_at")
  private Instant saidAt;

  /** For JPA. */
  protected RememberedName() {}

  /** Nothing is said yet: {@link #say} follows. */
  public static RememberedName of(ReportedName as) {
    RememberedName remembered = new RememberedName();
    remembered.id = idOf(as);
    remembered.name =
        as.originalName().isEmpty() ? as.name() : as.name() + " (" + as.originalName() + ")";
    return remembered;
  }

  /**
   * The same for a name however it is written; a name in which nothing can be compared has it too.
   */
  public static UUID idOf(ReportedName as) {
    return Ids.named("remembered " + as.key());
  }

  public void say(AttendanceKind what, UUID member, UUID by, Instant now) {
    kind = what;
    memberId = member;
    saidBy = by;
    saidAt = now;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public AttendanceKind kind() {
    return kind;
  }

  /** Null for what is nobody of the network. */
  public UUID memberId() {
    return memberId;
  }

  /** Null when that was a made-up person. */
  public UUID saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
