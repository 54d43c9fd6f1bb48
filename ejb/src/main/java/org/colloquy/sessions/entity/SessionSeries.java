package org.colloquy.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/**
 * Sessions that repeat by a rule.
 *
 * <p>It says how they repeat, on whose clocks, and what they are called. All else is said by its
 * dates, each of which is a {@link LearningSession} with its own registrations: nothing of a
 * session is kept twice. Where the later dates become something else, this one ends with the date
 * before, and another series is related to it.
 */
@Entity
@Table(name = "session_series")
public class SessionSeries {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "title")
  private String title;

  @Column(name = "rule")
  private String rule;

  @Column(name = "zone")
  private String zone;

  @Column(name = "local_start")
  private String localStart;

  @Convert(converter = UuidColumn.class)
  @Column(name = "related_to")
  private UUID relatedTo;

  @Convert(converter = InstantColumn.class)
  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  protected SessionSeries() {}

  /**
   * @param rule of RFC 5545, with an end
   * @param start of the first date, on the clocks of the zone
   * @param relatedTo what it goes on with; null for one that begins by itself
   */
  public SessionSeries(
      UUID id,
      String title,
      String rule,
      LocalDateTime start,
      ZoneId zone,
      UUID relatedTo,
      Instant now) {
    this.id = id;
    this.relatedTo = relatedTo;
    this.createdAt = now;
    say(title, rule, start, zone);
  }

  /** All its dates are something else from now on. */
  public void become(String newTitle, String newRule, LocalDateTime start, ZoneId newZone) {
    say(newTitle, newRule, start, newZone);
  }

  /** Ends with an earlier date than it would have. */
  public void end(String endedRule) {
    rule = endedRule;
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String rule() {
    return rule;
  }

  /** When the first date begins, on the clocks of the zone. */
  public LocalDateTime start() {
    return LocalDateTime.parse(localStart);
  }

  /** The organiser's. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** Null for one that began by itself. */
  public UUID relatedTo() {
    return relatedTo;
  }

  private void say(String newTitle, String newRule, LocalDateTime start, ZoneId newZone) {
    title = newTitle;
    rule = newRule;
    localStart = start.toString();
    zone = newZone.getId();
  }
}
