package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Permission;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SeriesQueries;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionSeries;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Sessions for the modules that know who comes. Whoever changes who comes to a session locks it
 * first, so that such changes, and changes of the session itself, happen one after the other.
 */
@Dependent
public class Admission {

  @Inject private SessionQueries sessions;
  @Inject private SeriesQueries dates;
  @Inject private Organisers organisers;
  @Inject private BusinessClock clock;

  /** The session, whose row stays locked until the transaction ends. */
  public PlannedSession lock(UUID id) {
    return planned(sessions.lock(id));
  }

  /** The same for somebody who wants to come; throws {@link NotFound} who may not see it. */
  public PlannedSession lockAsVisible(UUID id) {
    LearningSession session = sessions.lock(id);
    organisers.requireVisible(session);
    return planned(session);
  }

  /** The same for those who hold this permission there; {@link NotFound} for everybody else. */
  public PlannedSession lockFor(Permission permission, UUID id) {
    LearningSession session = sessions.lock(id);
    organisers.require(permission, session);
    return planned(session);
  }

  /** Not locked, to be looked at by those who hold this permission there. */
  public PlannedSession getFor(Permission permission, UUID id) {
    LearningSession session = sessions.get(id);
    organisers.require(permission, session);
    return planned(session);
  }

  /** Not locked, for somebody who takes part; throws {@link NotFound} who may not see it. */
  public PlannedSession getAsVisible(UUID id) {
    LearningSession session = sessions.get(id);
    organisers.requireVisible(session);
    return planned(session);
  }

  /** Whether the caller holds this permission there. */
  public boolean may(Permission permission, UUID id) {
    return organisers.may(permission, sessions.get(id));
  }

  /** The session, locked; empty for one that is gone. */
  public Optional<PlannedSession> lockIfThere(UUID id) {
    return sessions.lockIfThere(id).map(this::planned);
  }

  public Optional<PlannedSession> find(UUID id) {
    return sessions.find(id).map(this::planned);
  }

  /** Those of these that end after then, in the order in which they begin; drafts left out. */
  public List<PlannedSession> endingAfter(Instant then, Collection<UUID> ids) {
    return sessions.endingAfter(then, ids).stream().map(this::planned).toList();
  }

  /** Who created it; empty for one that somebody gone has created, or another network. */
  public Optional<UUID> creator(UUID id) {
    return sessions.find(id).map(LearningSession::createdBy);
  }

  /** This network's copy of a joint session; empty when it has not announced it. */
  public Optional<UUID> idOfJoint(UUID jointId) {
    return sessions.idOfJoint(jointId);
  }

  /**
   * Those of these that are open for registration; in the one order in which everybody who locks
   * several sessions must take them.
   */
  public List<UUID> open(Collection<UUID> ids) {
    return sessions.open(ids, clock.now());
  }

  /**
   * The dates of a series that are open for registration, in the one order in which to lock them;
   * {@link NotFound} for a series that is not there.
   */
  public List<UUID> comingOf(UUID series) {
    return dates.coming(dates.get(series).id(), clock.now());
  }

  /** What a series is called; empty for one that is gone. */
  public Optional<String> titleOf(UUID series) {
    return dates.find(series).map(SessionSeries::title);
  }

  /** Those of these that are there, in the order in which they begin. */
  public List<PlannedSession> all(Collection<UUID> ids) {
    return sessions.all(ids).stream().map(this::planned).toList();
  }

  /** Those that were held here since then, but for made-up ones and those of before. */
  public List<UUID> held(Instant since) {
    return sessions.held(since, clock.now());
  }

  /** The made-up sessions, which are removed with all examples. */
  public Set<UUID> examples() {
    return Set.copyOf(sessions.examples());
  }

  private PlannedSession planned(LearningSession session) {
    return session.planned(clock.now());
  }
}
