package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.exchange.entity.JointDetails;
import org.colloquy.exchange.entity.JointInvitation;
import org.colloquy.registrations.boundary.JointCounts;
import org.colloquy.registrations.boundary.Turnout;
import org.colloquy.sessions.boundary.JointAnnouncement;
import org.colloquy.sessions.boundary.JointHosting;

/**
 * The session among the network's own for which its members register; within the caller's
 * transaction.
 */
@Dependent
public class HomeSession {

  @Inject private JointHosting hosting;
  @Inject private Turnout turnout;

  /** Shows it to the members; returns the session's id here. */
  public UUID announce(JointInvitation invitation) {
    return hosting.publishJoint(announcement(invitation));
  }

  /** What the operator changed or called off happens here too. */
  void follow(JointInvitation invitation) {
    if (invitation.isCancelled()) {
      hosting.cancelJoint(invitation.id(), invitation.cancelReason());
    } else {
      hosting.updateJoint(announcement(invitation));
    }
  }

  /** Calls it off for the members here, with a word to those who registered. */
  public void callOff(JointInvitation invitation, String word) {
    hosting.cancelJoint(invitation.id(), word);
  }

  /** Nobody takes part through a network that does not. */
  JointCounts counts(JointInvitation invitation) {
    return invitation.isAccepted() ? turnout.ofJoint(invitation.id()) : JointCounts.NONE;
  }

  private static JointAnnouncement announcement(JointInvitation invitation) {
    JointDetails details = invitation.details();
    return new JointAnnouncement(
        invitation.id(),
        details.title(),
        details.agenda(),
        details.startsAt(),
        details.endsAt(),
        details.zone(),
        details.link());
  }
}
