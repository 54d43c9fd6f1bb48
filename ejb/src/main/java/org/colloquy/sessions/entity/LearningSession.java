package org.colloquy.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;

/**
 * A session in which people learn together.
 *
 * <p>It begins as a draft that only its organisers see. Published, it takes registrations until it
 * starts; whoever finds no seat waits in line. It may be cancelled until it starts. After its end
 * it has been held, which nobody has to say. One with dates in the past can be published for the
 * record; it never takes registrations.
 *
 * <p>What was held before the network came here is brought in as held, and changed like any other.
 *
 * <p>A joint session comes from the exchange between networks, published at once, and is edited
 * only from there.
 */
@Entity
@Table(name = "learning_session")
public class LearningSession {

  /** The kind of every joint session; not offered for others. */
  public static final String JOINT_KIND = "joint-session";

  private static final int FIRST_VERSION = 1;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Embedded private SessionDetails details;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private SessionStatus status;

  @Column(name = "cancel_note")
  private String cancelNote;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin")
  private SessionOrigin origin;

  @Convert(converter = UuidColumn.class)
  @Column(name = "joint_id")
  private UUID jointId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "created_by")
  private UUID createdBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "example")
  private boolean example;

  /** How often time or place became another, or it was called off: calendars count on it. */
  @Column(name = "moves")
  private int moves;

  /** Null for one that stands alone. */
  @Convert(converter = UuidColumn.class)
  @Column(name = "series_id")
  private UUID series;

  /** Which day of the series' rule it stands for, wherever it was moved since. */
  @Column(name = "series_day")
  private LocalDate seriesDay;

  /** What was changed of this date alone, which a change of all dates leaves as it is. */
  @Column(name = "own_parts")
  private String ownParts = "";

  /** For JPA. */
  protected LearningSession() {}

  public static LearningSession draft(
      UUID id, SessionDetails details, boolean example, UUID creator, Instant now) {
    LearningSession session = new LearningSession();
    session.id = id;
    session.status = SessionStatus.DRAFT;
    session.origin = SessionOrigin.HOME;
    session.createdBy = creator;
    session.createdAt = now;
    session.example = example;
    session.details = details;
    return session;
  }

  /** The local copy of a session that several networks hold together. */
  public static LearningSession joint(UUID id, UUID jointId, SessionDetails details, Instant now) {
    LearningSession session = new LearningSession();
    session.id = id;
    session.status = SessionStatus.PUBLISHED;
    session.origin = SessionOrigin.JOINT;
    session.jointId = jointId;
    session.createdAt = now;
    session.details = details;
    return session;
  }

  /** For the record, of before the network was here. */
  public static LearningSession past(UUID id, SessionDetails details, Instant now) {
    LearningSession session = new LearningSession();
    session.id = id;
    session.status = SessionStatus.PUBLISHED;
    session.origin = SessionOrigin.PAST;
    session.createdAt = now;
    session.details = details;
    return session;
  }

  /** Throws {@link Conflict} when the session is cancelled or comes from the exchange. */
  public void edit(SessionDetails details) {
    requireHome();
    requireNotCancelled();
    become(details);
  }

  /** The organiser of the joint session changed it. */
  public void followJoint(SessionDetails details) {
    if (origin != SessionOrigin.JOINT) {
      throw new IllegalStateException("Session " + id + " is not a joint one");
    }
    if (isCancelled()) {
      moves++;
    }
    status = SessionStatus.PUBLISHED;
    cancelNote = null;
    become(details);
  }

  public void publish() {
    requireHome();
    requireNotCancelled();
    if (status == SessionStatus.PUBLISHED) {
      throw new Conflict("session-published");
    }
    status = SessionStatus.PUBLISHED;
  }

  /** Calls it off, with a word to those who registered (may be null). */
  public void cancel(String note, Instant now) {
    requireHome();
    requireNotCancelled();
    if (status == SessionStatus.PUBLISHED && hasStarted(now)) {
      throw new Conflict("session-started");
    }
    callOff(note);
  }

  /** The organiser of the joint session called it off, or this network withdrew. */
  public void cancelJoint(String note) {
    if (origin != SessionOrigin.JOINT) {
      throw new IllegalStateException("Session " + id + " is not a joint one");
    }
    callOff(note);
  }

  /** It is this date of a series from now on. */
  public void standIn(UUID newSeries, LocalDate day) {
    series = newSeries;
    seriesDay = day;
  }

  /** What it would be if all dates of its series changed so, and what is its own stayed. */
  public SessionDetails following(SessionDetails changed, Set<SessionDetails.Part> parts) {
    Set<SessionDetails.Part> followed = EnumSet.noneOf(SessionDetails.Part.class);
    followed.addAll(parts);
    followed.removeAll(ownParts());
    return details.with(followed, changed);
  }

  /** These were changed of this date alone. */
  public void keepAsOwn(Set<SessionDetails.Part> parts) {
    Set<SessionDetails.Part> own = ownParts();
    own.addAll(parts);
    keepOwn(own);
  }

  /** These are again what they are on the other dates. */
  public void shareAgain(Set<SessionDetails.Part> parts) {
    Set<SessionDetails.Part> own = ownParts();
    own.removeAll(parts);
    keepOwn(own);
  }

  public Phase phase(Instant now) {
    return switch (status) {
      case DRAFT -> Phase.DRAFT;
      case CANCELLED -> Phase.CANCELLED;
      case PUBLISHED ->
          !hasStarted(now) ? Phase.OPEN : now.isBefore(details.endsAt()) ? Phase.LIVE : Phase.HELD;
    };
  }

  public boolean hasStarted(Instant now) {
    return !now.isBefore(details.startsAt());
  }

  public SessionDetails details() {
    return details;
  }

  /** For those who do not plan it. */
  public PlannedSession planned(Instant now) {
    return new PlannedSession(
        id,
        version,
        jointId,
        details.title(),
        details.startsAt(),
        details.endsAt(),
        details.sittings(),
        details.zone(),
        details.place(),
        details.link() != null,
        details.seats(),
        details.apart(),
        details.onlineSeats(),
        phase(now),
        details.reminding(),
        cancelNote,
        moves);
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String title() {
    return details.title();
  }

  public SessionStatus status() {
    return status;
  }

  public boolean isCancelled() {
    return status == SessionStatus.CANCELLED;
  }

  public String cancelNote() {
    return cancelNote;
  }

  public UUID communityId() {
    return details.communityId();
  }

  public boolean isJoint() {
    return origin == SessionOrigin.JOINT;
  }

  /** Null for a session of this network alone. */
  public UUID jointId() {
    return jointId;
  }

  /** Null for one that stands alone. */
  public UUID seriesId() {
    return series;
  }

  /** Which day of its series' rule it stands for; null for one that stands alone. */
  public LocalDate seriesDay() {
    return seriesDay;
  }

  /** What was changed of this date alone. */
  public Set<SessionDetails.Part> ownParts() {
    Set<SessionDetails.Part> own = EnumSet.noneOf(SessionDetails.Part.class);
    if (!ownParts.isEmpty()) {
      Stream.of(ownParts.split(" ", -1)).map(SessionDetails.Part::valueOf).forEach(own::add);
    }
    return own;
  }

  /** Whether it was brought in from before, and nobody has edited it since. */
  public boolean isAsBrought() {
    return origin == SessionOrigin.PAST && version <= FIRST_VERSION;
  }

  /** Null for one that nobody here planned, and when the person was removed. */
  public UUID createdBy() {
    return createdBy;
  }

  public boolean example() {
    return example;
  }

  private void become(SessionDetails after) {
    if (after.movesFrom(details)) {
      moves++;
    }
    details = after;
  }

  private void keepOwn(Set<SessionDetails.Part> own) {
    ownParts = own.stream().map(SessionDetails.Part::name).collect(Collectors.joining(" "));
  }

  private void callOff(String note) {
    moves++;
    status = SessionStatus.CANCELLED;
    cancelNote = note;
  }

  private void requireHome() {
    if (origin == SessionOrigin.JOINT) {
      throw new Conflict("session-joint");
    }
  }

  private void requireNotCancelled() {
    if (status == SessionStatus.CANCELLED) {
      throw new Conflict("session-cancelled");
    }
  }
}
