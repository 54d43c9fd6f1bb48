package org.colloquy.sessions.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.sessions.control.Notices;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.control.Standing;
import org.colloquy.sessions.control.Standings;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Ids;

/**
 * Holds joint sessions at home: the exchange says what to announce, members register here, the
 * exchange learns counts. Works in the bound network, inside the caller's transaction; every call
 * may be repeated. Called by jobs, which have no signed-in caller, and by the exchange's own
 * boundary, which checks who may accept.
 */
@Stateless
@PermitAll
public class JointHosting {
  private static final UUID NO_READER = new UUID(0, 0);

  @Inject private SessionQueries sessions;
  @Inject private Standings standings;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /**
   * Announces the session to this network's members; one that is announced already (or was called
   * off and is taken up again) is brought up to date.
   *
   * @return the session's id in this network
   */
  public UUID publishJoint(@NotNull @Valid JointAnnouncement announcement) {
    Optional<LearningSession> known = sessions.lockJoint(announcement.jointId());
    if (known.isPresent()) {
      follow(known.get(), announcement);
      return known.get().id();
    }
    LearningSession session =
        LearningSession.joint(
            Ids.next(), announcement.jointId(), details(announcement), clock.instant());
    sessions.add(session);
    return session.id();
  }

  /** Throws {@link NotFound} when this network has not announced it. */
  public void updateJoint(@NotNull @Valid JointAnnouncement announcement) {
    follow(get(announcement.jointId()), announcement);
  }

  /**
   * Calls it off and tells those who registered; does nothing when it is called off already or has
   * never been announced here.
   *
   * @param note a word to those who registered; may be null
   */
  public void cancelJoint(@NotNull UUID jointId, String note) {
    sessions
        .lockJoint(jointId)
        .filter(session -> !session.isCancelled())
        .ifPresent(
            session -> {
              session.cancelJoint(note);
              notices.cancelled(session);
            });
  }

  /** {@link JointCounts#NONE} when this network has not announced it. */
  public JointCounts countsOf(@NotNull UUID jointId) {
    return sessions
        .idOfJoint(jointId)
        .map(id -> standings.of(id, NO_READER))
        .map(JointHosting::counts)
        .orElse(JointCounts.NONE);
  }

  private LearningSession get(UUID jointId) {
    return sessions
        .lockJoint(jointId)
        .orElseThrow(() -> new NotFound("There is no such joint session here."));
  }

  private void follow(LearningSession session, JointAnnouncement announcement) {
    SessionDetails before = session.details();
    boolean calledOff = session.isCancelled();
    session.followJoint(details(announcement));
    if (calledOff) {
      notices.takenUp(session);
    } else {
      notices.changed(session, before);
    }
  }

  private static JointCounts counts(Standing standing) {
    return new JointCounts(standing.confirmed(), standing.waiting());
  }

  private static SessionDetails details(JointAnnouncement announcement) {
    return new SessionDetails(
        announcement.title(),
        announcement.agenda(),
        LearningSession.JOINT_KIND,
        announcement.startsAt(),
        announcement.endsAt(),
        announcement.zone(),
        null,
        announcement.link(),
        null,
        null);
  }
}
