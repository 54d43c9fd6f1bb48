package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.control.SessionSteps;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Holds joint sessions at home: the exchange says what to announce, and members register here.
 * Works in the bound network, inside the caller's transaction; every call may be repeated. Called
 * by jobs, which have no signed-in caller, and by the exchange's own boundary, which checks who may
 * accept.
 */
@Boundary
@Stateless
public class JointHosting {
  @Inject private SessionQueries sessions;
  @Inject private SessionSteps steps;
  @Inject private BusinessClock clock;

  /**
   * Announces the session to this network's members; one that is announced already (or was called
   * off and is taken up again) is brought up to date.
   *
   * @return the session's id in this network
   */
  @Permit(value = Permission.JOINT_SESSION_HOST, changes = true)
  public UUID publishJoint(@NotNull @Valid JointAnnouncement announcement) {
    Optional<LearningSession> known = sessions.lockJoint(announcement.jointId());
    if (known.isPresent()) {
      follow(known.get(), announcement);
      return known.get().id();
    }
    LearningSession session =
        LearningSession.joint(
            Ids.next(), announcement.jointId(), details(announcement), clock.now());
    sessions.add(session);
    steps.announced(session);
    return session.id();
  }

  /** Throws {@link NotFound} when this network has not announced it. */
  @Permit(value = Permission.JOINT_SESSION_HOST, changes = true)
  public void updateJoint(@NotNull @Valid JointAnnouncement announcement) {
    follow(get(announcement.jointId()), announcement);
  }

  /**
   * Calls it off, of which those who registered hear; does nothing when it is called off already or
   * has never been announced here.
   *
   * @param note a word to those who registered; may be null
   */
  @Permit(value = Permission.JOINT_SESSION_HOST, changes = true)
  public void cancelJoint(@NotNull UUID jointId, String note) {
    sessions
        .lockJoint(jointId)
        .filter(session -> !session.isCancelled())
        .ifPresent(session -> steps.cancelJoint(session, note));
  }

  private LearningSession get(UUID jointId) {
    return sessions
        .lockJoint(jointId)
        .orElseThrow(() -> new NotFound("There is no such joint session here."));
  }

  private void follow(LearningSession session, JointAnnouncement announcement) {
    steps.followJoint(session, details(announcement));
  }

  private static SessionDetails details(JointAnnouncement announcement) {
    return SessionDetails.of(announcement.title(), LearningSession.JOINT_KIND)
        .description(announcement.agenda())
        .from(announcement.startsAt())
        .until(announcement.endsAt())
        .in(announcement.zone())
        .link(announcement.link())
        .complete();
  }
}
