package org.colloquy.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceRow;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Evidence;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.Reported;
import org.colloquy.attendance.Standing;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/**
 * What is known of one person in one session that was held; a person has one for a session. Once
 * the session is reconciled it also says by which number it is known there, whether there was a
 * seat, and what the figures need of the person.
 */
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

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AttendanceKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private AttendanceStatus status;

  @Column(name = "seconds")
  private Integer seconds;

  @Column(name = "duration_only")
  private boolean durationOnly;

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

  @Column(name = "number")
  private Integer number;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing")
  private Standing standing;

  @Column(name = "country")
  private String country;

  @Column(name = "cadre")
  private String cadre;

  /** For JPA. */
  protected Attendance() {}

  /** Nothing is noted yet: {@link #tick} follows. */
  public static Attendance of(UUID id, UUID session, UUID member) {
    Attendance attendance = new Attendance();
    attendance.id = id;
    attendance.sessionId = session;
    attendance.memberId = member;
    attendance.kind = AttendanceKind.PERSON;
    return attendance;
  }

  /** The same of somebody, or something, of whom there is nothing but a name. */
  public static Attendance unknown(UUID id, UUID session, String name) {
    Attendance attendance = of(id, session, null);
    attendance.name = name;
    return attendance;
  }

  /**
   * Who organises it says so.
   *
   * @param counted null for what it was
   * @param length null where nobody measured it
   */
  public void tick(
      AttendanceStatus said,
      AttendanceMode where,
      AttendanceKind counted,
      Duration length,
      UUID by,
      Instant now) {
    status = said;
    kind = counted == null ? kind : counted;
    seconds = length == null ? null : Math.toIntExact(length.toSeconds());
    durationOnly = false;
    mode = where;
    evidence = Evidence.TICKED;
    notedBy = by;
    notedAt = now;
  }

  /** Participant reports say so. */
  public void report(Reported said, Instant now) {
    status = said.status();
    kind = said.kind();
    seconds = said.seconds();
    durationOnly = said.durationOnly();
    mode = said.mode();
    evidence = Evidence.REPORT;
    notedBy = said.by();
    notedAt = now;
  }

  /** Nothing is noted of somebody who had a seat, or waited for one. */
  public void nothingNoted(AttendanceMode where, UUID by, Instant now) {
    tick(AttendanceStatus.ABSENT, where, AttendanceKind.PERSON, null, by, now);
    evidence = Evidence.NONE;
  }

  /** Whether reports say so already. */
  public boolean says(Reported said) {
    return evidence == Evidence.REPORT
        && status == said.status()
        && kind == said.kind()
        && mode == said.mode()
        && durationOnly == said.durationOnly()
        && Objects.equals(seconds, said.seconds());
  }

  /**
   * A workbook of what was held before says so, and what they were then.
   *
   * @param fromCountry null where it says nothing of it
   * @param ofCadre likewise
   */
  public void bring(
      Mark mark, AttendanceMode where, String fromCountry, String ofCadre, Instant now) {
    tick(
        mark.status(),
        where,
        mark.kind(),
        mark.minutes() == null ? null : Duration.ofMinutes(mark.minutes()),
        null,
        now);
    evidence = Evidence.IMPORTED;
    country = fromCountry;
    cadre = ofCadre;
  }

  /**
   * What the figures need of the person, as it is now: what they change in it later does not change
   * the figures.
   */
  public void freeze(int itsNumber, Standing how, String fromCountry, String ofCadre) {
    number = itsNumber;
    standing = how;
    country = fromCountry;
    cadre = ofCadre;
  }

  /** As the figures see it, once it is frozen. */
  public AttendanceRow row() {
    return row(number, standing, country, cadre);
  }

  /** As the figures would see it now. */
  public AttendanceRow row(int itsNumber, Standing how, String fromCountry, String ofCadre) {
    return new AttendanceRow(
        itsNumber,
        kind,
        memberId != null,
        how,
        status,
        seconds,
        mode,
        evidence,
        fromCountry,
        ofCadre,
        durationOnly);
  }

  /** What is noted, in codes. */
  public String inShort() {
    return String.join(
            " ",
            status.name(),
            mode.name(),
            kind.name(),
            seconds == null ? "" : seconds / 60 + " min")
        .strip();
  }

  /** What is noted of it, or else is so now. */
  public String countryOr(String now) {
    return country == null ? now : country;
  }

  /** Likewise. */
  public String cadreOr(String now) {
    return cadre == null ? now : cadre;
  }

  /** The id by which the list knows it: the person's, or its own where nobody knows who it is. */
  public UUID person() {
    return memberId == null ? id : memberId;
  }

  public boolean identified() {
    return memberId != null;
  }

  /** Null for somebody of the network. */
  public String name() {
    return name;
  }

  public AttendanceKind kind() {
    return kind;
  }

  /** Null where nobody measured it. */
  public Integer seconds() {
    return seconds;
  }

  /** Whether the seconds rest on a report that has no times of joining. */
  public boolean durationOnly() {
    return durationOnly;
  }

  /** Null before it is frozen. */
  public Standing standing() {
    return standing;
  }

  /** Null before it is frozen. */
  public Integer number() {
    return number;
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
