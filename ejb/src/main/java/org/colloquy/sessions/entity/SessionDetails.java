package org.colloquy.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;
import org.colloquy.sessions.Reminding;
import org.colloquy.shared.Sittings;

/**
 * What a session is about, when and where: everything its organiser can edit. It cannot be half
 * right, and it does not change: a session that is edited gets another one.
 *
 * <pre>{@code
 * SessionDetails.of("Falls", "webinar").from(start).until(end).in(zone).place("Ward 3").complete()
 * }</pre>
 */
@Embeddable
public class SessionDetails {
  private static final Duration JOIN_EARLY = Duration.ofMinutes(15);

  @Column(name = "title")
  private String title;

  @Column(name = "description")
  private String description = "";

  @Column(name = "kind")
  private String kind;

  @Convert(converter = InstantColumn.class)
  @Column(name = "starts_at")
  private Instant startsAt;

  @Convert(converter = InstantColumn.class)
  @Column(name = "ends_at")
  private Instant endsAt;

  /** The blocks of time, where there are several; null: one, from start to end. */
  @Column(name = "sittings")
  private String sittings;

  @Column(name = "zone")
  private String zone;

  @Column(name = "place")
  private String place;

  @Unlogged
  @Column(name = "link")
  private String link;

  @Column(name = "seats")
  private Integer seats;

  /** Whether seats in the room and places online are counted apart. */
  @Column(name = "apart")
  private boolean apart;

  @Column(name = "online_seats")
  private Integer onlineSeats;

  @Enumerated(EnumType.STRING)
  @Column(name = "reminding")
  private Reminding reminding = Reminding.USUAL;

  @Convert(converter = UuidColumn.class)
  @Column(name = "community_id")
  private UUID communityId;

  /** For JPA. */
  protected SessionDetails() {}

  /**
   * What of a session can be changed by itself, and of a date of a series alone. Every column
   * belongs to one of them.
   */
  public enum Part {
    TITLE,
    DESCRIPTION,
    KIND,
    /** Start, end, blocks and zone. */
    WHEN,
    PLACE,
    LINK,
    SEATS,
    APART,
    ONLINE_SEATS,
    REMINDING,
    COMMUNITY
  }

  /**
   * Begins with what every session has; times and a zone have to follow, the rest may.
   *
   * @param kind a code of the network's list of kinds
   */
  public static Writing of(String title, String kind) {
    Writing writing = new Writing();
    writing.details.title = Objects.requireNonNull(title);
    writing.details.kind = Objects.requireNonNull(kind);
    return writing;
  }

  public String title() {
    return title;
  }

  /** Empty when there is none. */
  public String description() {
    return description;
  }

  public String kind() {
    return kind;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /** The blocks of time that lie between start and end; at least one. */
  public Sittings sittings() {
    return sittings == null ? Sittings.of(startsAt, endsAt) : Sittings.parse(sittings);
  }

  /** The organiser's. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** Null when nobody needs to travel. */
  public String place() {
    return place;
  }

  /** Where to join online; null when there is nothing to join. */
  public String link() {
    return link;
  }

  /** From when whoever has a seat is shown the link: too early, it wanders into other hands. */
  public Instant joinFrom() {
    return startsAt.minus(JOIN_EARLY);
  }

  /** Null for as many as come; those in the room where places are counted apart. */
  public Integer seats() {
    return seats;
  }

  /** Whether seats in the room and places online are counted apart, each with a line of its own. */
  public boolean apart() {
    return apart;
  }

  /** The places online where they are counted apart; null for as many as come. */
  public Integer onlineSeats() {
    return onlineSeats;
  }

  public Reminding reminding() {
    return reminding;
  }

  /** Null for a session of the whole network. */
  public UUID communityId() {
    return communityId;
  }

  /** Whether who goes by the earlier ones comes at a wrong time, or to a wrong place. */
  public boolean movesFrom(SessionDetails earlier) {
    return !startsAt.equals(earlier.startsAt)
        || !endsAt.equals(earlier.endsAt)
        || !sittings().equals(earlier.sittings())
        || !Objects.equals(place, earlier.place)
        || (link == null) != (earlier.link == null);
  }

  /** In what they differ from earlier ones. */
  public Set<Part> partsUnlike(SessionDetails earlier) {
    Set<Part> unlike = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!Objects.equals(value(part), earlier.value(part))) {
        unlike.add(part);
      }
    }
    return unlike;
  }

  /** The same, but these parts as others have them. */
  public SessionDetails with(Set<Part> parts, SessionDetails others) {
    SessionDetails mixed = new SessionDetails();
    for (Part part : Part.values()) {
      mixed.take(part, parts.contains(part) ? others : this);
    }
    return mixed;
  }

  /** The same at another time. */
  public SessionDetails during(Sittings others, ZoneId otherZone) {
    SessionDetails moved = with(Set.of(), this);
    moved.startsAt = others.start();
    moved.endsAt = others.end();
    moved.sittings = others.one() ? null : others.toString();
    moved.zone = otherZone.getId();
    return moved;
  }

  private Object value(Part part) {
    return switch (part) {
      case TITLE -> title;
      case DESCRIPTION -> description;
      case KIND -> kind;
      case WHEN -> List.of(startsAt, endsAt, sittings(), zone);
      case PLACE -> place;
      case LINK -> link;
      case SEATS -> seats;
      case APART -> apart;
      case ONLINE_SEATS -> onlineSeats;
      case REMINDING -> reminding;
      case COMMUNITY -> communityId;
    };
  }

  private void take(Part part, SessionDetails from) {
    switch (part) {
      case TITLE -> title = from.title;
      case DESCRIPTION -> description = from.description;
      case KIND -> kind = from.kind;
      case WHEN -> {
        startsAt = from.startsAt;
        endsAt = from.endsAt;
        sittings = from.sittings;
        zone = from.zone;
      }
      case PLACE -> place = from.place;
      case LINK -> link = from.link;
      case SEATS -> seats = from.seats;
      case APART -> apart = from.apart;
      case ONLINE_SEATS -> onlineSeats = from.onlineSeats;
      case REMINDING -> reminding = from.reminding;
      case COMMUNITY -> communityId = from.communityId;
    }
  }

  /** Details on their way; each is said by its name. */
  public static final class Writing {
    private SessionDetails details = new SessionDetails();

    private Writing() {}

    public Writing description(String description) {
      details.description = Objects.requireNonNull(description);
      return this;
    }

    public Writing from(Instant startsAt) {
      details.startsAt = startsAt;
      return this;
    }

    public Writing until(Instant endsAt) {
      details.endsAt = endsAt;
      return this;
    }

    /** In one block or several, from the first start to the last end. */
    public Writing during(Sittings sittings) {
      details.sittings = sittings.one() ? null : sittings.toString();
      return from(sittings.start()).until(sittings.end());
    }

    public Writing in(ZoneId zone) {
      details.zone = zone.getId();
      return this;
    }

    public Writing place(String place) {
      details.place = place;
      return this;
    }

    public Writing link(String link) {
      details.link = link;
      return this;
    }

    public Writing seats(Integer seats) {
      details.seats = seats;
      return this;
    }

    /** Seats in the room are counted apart from places online; as many as come for null. */
    public Writing apart(Integer onlineSeats) {
      details.apart = true;
      details.onlineSeats = onlineSeats;
      return this;
    }

    public Writing reminding(Reminding reminding) {
      details.reminding = Objects.requireNonNull(reminding);
      return this;
    }

    public Writing communityId(UUID communityId) {
      details.communityId = communityId;
      return this;
    }

    /**
     * The details, which nothing can be written to from then on; throws {@link
     * IllegalArgumentException} for what no session can be.
     */
    public SessionDetails complete() {
      Objects.requireNonNull(details.zone);
      if (!details.endsAt.isAfter(details.startsAt)) {
        throw new IllegalArgumentException("A session ends after it starts");
      }
      Sittings sittings = details.sittings();
      if (!sittings.start().equals(details.startsAt.truncatedTo(ChronoUnit.MICROS))
          || !sittings.end().equals(details.endsAt.truncatedTo(ChronoUnit.MICROS))) {
        throw new IllegalArgumentException("A session starts and ends as its sittings do");
      }
      if (details.seats != null && details.seats < 1) {
        throw new IllegalArgumentException("A session has at least one seat");
      }
      if (details.apart && (details.place == null || details.link == null)) {
        throw new IllegalArgumentException("Places are counted apart where there are two kinds");
      }
      SessionDetails complete = details;
      details = null;
      return complete;
    }
  }
}
