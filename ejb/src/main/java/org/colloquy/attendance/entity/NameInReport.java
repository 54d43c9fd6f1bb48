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
import java.util.List;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.NameReason;
import org.colloquy.attendance.ReportedLine;
import org.colloquy.columns.Counted;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.reports.ReportedName;
import org.colloquy.tenants.Ids;

/**
 * One name in one report that was applied, with its rows, and who that is. Written in the same way
 * in another report of the session it is the same {@link #who}.
 */
@Entity
@Counted
@Table(name = "reported_name")
public class NameInReport {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Convert(converter = UuidColumn.class)
  @Column(name = "report_id")
  private UUID reportId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "who")
  private UUID who;

  @Column(name = "name")
  private String name;

  @Column(name = "original_name")
  private String originalName;

  @Column(name = "email")
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AttendanceKind kind;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private NameReason reason;

  @Convert(converter = LinesColumn.class)
  @Column(name = "stays")
  private List<ReportedLine> lines;

  @Convert(converter = InstantColumn.class)
  @Column(name = "kept_at")
  private Instant keptAt;

  /** For JPA. */
  protected NameInReport() {}

  /** Nobody knows yet who it is: {@link #is} follows where somebody does. */
  public static NameInReport of(
      AttendanceReport report,
      ReportedName as,
      AttendanceKind kind,
      List<ReportedLine> lines,
      Instant now) {
    NameInReport name = new NameInReport();
    name.id = Ids.next();
    name.reportId = report.id();
    name.sessionId = report.sessionId();
    name.who = who(report.sessionId(), as);
    name.name = as.name();
    name.originalName = as.originalName();
    name.email = as.email();
    name.kind = kind;
    name.lines = List.copyOf(lines);
    name.keptAt = now;
    return name;
  }

  /** By this a name is known within its session, however it is written. */
  private static UUID who(UUID session, ReportedName as) {
    String written = as.key().isEmpty() ? as.name() : as.key();
    return Ids.named("reported " + session + "\n" + written + "\n" + as.email());
  }

  /**
   * @param member null where nobody knows, or it is nobody of the network
   * @param why null where nobody knows who it is
   */
  public void is(AttendanceKind what, UUID member, NameReason why) {
    kind = what;
    memberId = member;
    reason = why;
  }

  /** As the report has it. */
  public ReportedName as() {
    return new ReportedName(name, originalName, email);
  }

  /** The person, or who is written in this way where nobody knows who that is. */
  public UUID counted() {
    return memberId == null ? who : memberId;
  }

  /** Whether somebody has to say who it is. */
  public boolean open() {
    return memberId == null && reason == null && kind == AttendanceKind.PERSON;
  }

  public UUID reportId() {
    return reportId;
  }

  public UUID who() {
    return who;
  }

  /** As people read it: the name, or the address where a report has nothing else. */
  public String shown() {
    return name.isEmpty() && email != null ? email : name;
  }

  public String name() {
    return name;
  }

  public String originalName() {
    return originalName;
  }

  /** Null where the report has none. */
  public String email() {
    return email;
  }

  public AttendanceKind kind() {
    return kind;
  }

  public UUID memberId() {
    return memberId;
  }

  public NameReason reason() {
    return reason;
  }

  public List<ReportedLine> lines() {
    return lines;
  }
}
