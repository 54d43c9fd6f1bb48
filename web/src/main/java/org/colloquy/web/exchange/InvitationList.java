package org.colloquy.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.exchange.boundary.InvitationState;
import org.colloquy.exchange.boundary.InvitationView;
import org.colloquy.exchange.boundary.JointInvitations;

/** The invitations of this network, for its steward. */
@Named("jointInvitationList")
@RequestScoped
public class InvitationList {

  @Inject private JointInvitations invitations;

  private List<InvitationView> all;

  /** Those that wait for an answer. */
  public List<InvitationView> getWaiting() {
    return all().stream().filter(i -> i.state() == InvitationState.PENDING).toList();
  }

  /** Those that are answered, or need no answer any more. */
  public List<InvitationView> getSettled() {
    return all().stream().filter(i -> i.state() != InvitationState.PENDING).toList();
  }

  private List<InvitationView> all() {
    if (all == null) {
      all = invitations.all();
    }
    return all;
  }
}
