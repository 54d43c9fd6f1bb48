package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.permissions.Caller;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.NotFound;

/**
 * Who organises a session: the network's admins, the convener who created it, and the conveners of
 * its community. A joint session is organised elsewhere; here the admins and the exchange stewards
 * see who registered.
 */
@Dependent
public class Organisers {

  @Inject private Convening convening;

  public boolean organises(Caller caller, LearningSession session) {
    if (session.isJoint()) {
      return false;
    }
    return caller.admin()
        || (caller.convener()
            && (caller.id().equals(session.createdBy()) || convenes(caller, session)));
  }

  public boolean seesRoster(Caller caller, LearningSession session) {
    return session.isJoint() ? caller.admin() || caller.steward() : organises(caller, session);
  }

  /** A draft is there for its organisers only. */
  public void requireVisible(Caller caller, LearningSession session) {
    if (session.status() == SessionStatus.DRAFT && !organises(caller, session)) {
      throw notFound();
    }
  }

  public void requireOrganiser(Caller caller, LearningSession session) {
    // A joint session answers for itself why it cannot be changed.
    if (!session.isJoint() && !organises(caller, session)) {
      throw notFound();
    }
  }

  public void requireRoster(Caller caller, LearningSession session) {
    if (!seesRoster(caller, session)) {
      throw notFound();
    }
  }

  public Set<UUID> communitiesOf(Caller caller) {
    return convening.convenedBy(caller.id());
  }

  private boolean convenes(Caller caller, LearningSession session) {
    return session.communityId() != null
        && convening.convenedBy(caller.id()).contains(session.communityId());
  }

  private static NotFound notFound() {
    return new NotFound("There is no such session.");
  }
}
