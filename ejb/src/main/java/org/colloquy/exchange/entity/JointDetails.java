package org.colloquy.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.Unlogged;

/**
 * What a joint session is about, when and where: the part that crosses from the exchange into a
 * network. It cannot be half right: the end comes after the start and the zone exists.
 */
@Embeddable
public class JointDetails {

  private String title;
  private String agenda;

  @Convert(converter = InstantColumn.class)
  @Column(name = "starts_at")
  private Instant startsAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "ends_at")
  private Instant endsAt;

  private String zone;
  @Unlogged private String link;

  protected JointDetails() {}

  public JointDetails(
      String title, String agenda, Instant startsAt, Instant endsAt, ZoneId zone, String link) {
    this.title = title.strip();
    this.agenda = agenda.strip();
    this.startsAt = Objects.requireNonNull(startsAt, "startsAt");
    this.endsAt = Objects.requireNonNull(endsAt, "endsAt");
    this.zone = zone.getId();
    this.link = link == null || link.isBlank() ? null : link.strip();
    if (!endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException("A session ends after it starts.");
    }
  }

  public String title() {
    return title;
  }

  public String agenda() {
    return agenda;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /**
   * The zone the organiser thinks in.
   *
   * @throws DateTimeException when the time zone data of this machine has lost the zone
   */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** Null while there is none yet. */
  public String link() {
    return link;
  }

  /** Whether it is over at {@code now}: then no answer makes sense any more. */
  public boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointDetails that
        && title.equals(that.title)
        && agenda.equals(that.agenda)
        && startsAt.equals(that.startsAt)
        && endsAt.equals(that.endsAt)
        && zone.equals(that.zone)
        && Objects.equals(link, that.link);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, agenda, startsAt, endsAt, zone, link);
  }
}
