package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Place;
import org.colloquy.permissions.Scope;
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

  public boolean organises(LearningSession session) {
    return !session.isJoint() && Permissions.may(Permission.SESSION_EDIT, place(session));
  }

  public boolean seesRoster(LearningSession session) {
    return Permissions.may(Permission.ROSTER_READ, place(session));
  }

  public boolean keepsMaterials(LearningSession session) {
    return Permissions.may(Permission.MATERIALS_KEEP, place(session));
  }

  /** A draft is there for its organisers only. */
  public void requireVisible(LearningSession session) {
    if (session.status() == SessionStatus.DRAFT && !organises(session)) {
      throw new NotFound("There is no such session.");
    }
  }

  public boolean may(Permission permission, LearningSession session) {
    return Permissions.may(permission, place(session));
  }

  /** {@link NotFound} for everybody who may not do this with it. */
  public void require(Permission permission, LearningSession session) {
    Permissions.require(permission, place(session));
  }

  /** The same for what changes the session; a joint one answers for itself why it cannot be. */
  public void requireOrganiser(Permission permission, LearningSession session) {
    if (session.isJoint()) {
      Permissions.leaveToTheThing(permission);
    } else {
      require(permission, session);
    }
  }

  private static Place place(LearningSession session) {
    Place place = Place.of(Scope.session(session.id()));
    if (session.isJoint()) {
      return place.jointly();
    }
    if (session.createdBy() != null) {
      place = place.by(session.createdBy());
    }
    return session.communityId() == null ? place : place.in(Scope.community(session.communityId()));
  }
}
