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
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;
import org.colloquy.reports.DateOrder;
import org.colloquy.reports.ReportColumn;
import org.colloquy.reports.ReportFormat;
import org.colloquy.reports.ReportLayout;

/**
 * A participant report that was brought for a session: the file is kept, what it leaves open is
 * answered, and then it is applied once. It says nothing of who was there: the names in it have
 * rows of their own, and go before it does.
 */
@Entity
@Table(name = "attendance_report")
public class AttendanceReport {

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
  @Column(name = "file_id")
  private UUID fileId;

  @Column(name = "name")
  private String name;

  @Unlogged
  @Column(name = "sha256")
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "layout")
  private ReportLayout layout;

  @Column(name = "zone")
  private String zone;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_order")
  private DateOrder order;

  @Convert(converter = HeadingsColumn.class)
  @Column(name = "headings")
  private Map<String, ReportColumn> headings;

  @Column(name = "confirmed")
  private boolean confirmed;

  @Column(name = "read_rows")
  private int rows;

  @Column(name = "names")
  private Integer names;

  @Column(name = "changed")
  private Integer changed;

  @Convert(converter = UuidColumn.class)
  @Column(name = "brought_by")
  private UUID broughtBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "brought_at")
  private Instant broughtAt;

  @Convert(converter = UuidColumn.class)
  @Column(name = "task_id")
  private UUID task;

  @Convert(converter = UuidColumn.class)
  @Column(name = "applied_by")
  private UUID appliedBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "applied_at")
  private Instant appliedAt;

  /** For JPA. */
  protected AttendanceReport() {}

  /**
   * The file that it is.
   *
   * @param sha256 by which the same file is known
   */
  public record Source(UUID id, String name, String sha256) {}

  /** Nothing is answered yet. */
  public static AttendanceReport of(
      UUID id, UUID session, Source file, ReportLayout layout, int rows, UUID by, Instant now) {
    AttendanceReport report = new AttendanceReport();
    report.id = id;
    report.sessionId = session;
    report.fileId = file.id();
    report.name = file.name();
    report.sha256 = file.sha256();
    report.layout = layout;
    report.rows = rows;
    report.headings = Map.of();
    report.broughtBy = by;
    report.broughtAt = now;
    return report;
  }

  /**
   * What whoever brings it says of it.
   *
   * @param saidZone null for the session's
   * @param saidOrder null where it is not said
   * @param meanings of headings, by how they are compared
   * @param sameSession that it is of this session, though no time in it is
   */
  public void answer(
      ZoneId saidZone,
      DateOrder saidOrder,
      Map<String, ReportColumn> meanings,
      boolean sameSession) {
    zone = saidZone == null ? null : saidZone.getId();
    order = saidOrder;
    headings = Map.copyOf(meanings);
    confirmed = sameSession;
  }

  /** It reads otherwise with what is answered. */
  public void readAs(ReportLayout how, int howMany) {
    layout = how;
    rows = howMany;
  }

  /**
   * @param howManyNames that are in it
   * @param howManyChanged attendances that are others than before
   */
  public void applied(int howManyNames, int howManyChanged, UUID by, Instant now) {
    names = howManyNames;
    changed = howManyChanged;
    appliedBy = by;
    appliedAt = now;
  }

  /** It has so many rows that a task applies it; nothing can be said of it any more. */
  public void countedBy(UUID longWork) {
    task = longWork;
  }

  /** Null where nobody has asked for it yet, or it took no task. */
  public UUID task() {
    return task;
  }

  public boolean isApplied() {
    return appliedAt != null;
  }

  public ReportFormat format() {
    return layout.format();
  }

  public UUID id() {
    return id;
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID fileId() {
    return fileId;
  }

  public String name() {
    return name;
  }

  public ReportLayout layout() {
    return layout;
  }

  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone).map(ZoneId::of);
  }

  public Optional<DateOrder> order() {
    return Optional.ofNullable(order);
  }

  public Map<String, ReportColumn> headings() {
    return headings;
  }

  /** Whether it is of this session, though no time in it is. */
  public boolean confirmed() {
    return confirmed;
  }

  public int rows() {
    return rows;
  }

  /** Null before it is applied. */
  public Integer names() {
    return names;
  }

  /** Null before it is applied. */
  public Integer changed() {
    return changed;
  }

  /** Null when that was a made-up person. */
  public UUID broughtBy() {
    return broughtBy;
  }

  public Instant broughtAt() {
    return broughtAt;
  }

  /** Null before, and when that was a made-up person. */
  public UUID appliedBy() {
    return appliedBy;
  }

  /** Null before. */
  public Instant appliedAt() {
    return appliedAt;
  }
}
