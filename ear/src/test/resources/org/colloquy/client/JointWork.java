package org.colloquy.client.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.colloquy.client.generated.api.*;
import org.colloquy.client.generated.model.*;
import org.colloquy.running.Until;

/** Sessions that several networks hold together, from both sides. */
final class JointWork {

  private final Site operator;
  private final Site admin;
  private final Site member;
  private final String slug;

  JointWork(Site operator, Site admin, Site member, String slug) {
    this.operator = operator;
    this.admin = admin;
    this.member = member;
    this.slug = slug;
  }

  void call() throws ApiException {
    assertThat(operator.joint().listInvitableNetworks())
        .extracting(InvitableNetwork::getSlug)
        .contains(slug);
    JointSessionView taken = draftJoint("What falls teach us");
    taken =
        operator
            .joint()
            .changeJointSession(
                taken.getId(),
                jointText("What all falls teach us").version(taken.getVersion()),
                null);
    operator.joint().sendInvitations(taken.getId(), new Sending().version(taken.getVersion()));
    InvitationView invitation = arrived("What all falls teach us");
    InvitationView accepted =
        admin
            .invitations()
            .acceptInvitation(
                invitation.getId(), new Acceptance().revision(invitation.getRevision()));
    assertThat(accepted.getState()).isEqualTo(InvitationState.ACCEPTED);
    assertThat(member.sessions().readSession(accepted.getSessionId()).getJoint()).isTrue();
    member.sessions().register(accepted.getSessionId());
    admin
        .invitations()
        .withdrawFromJointSession(
            invitation.getId(), new Withdrawal().word("We meet another time."));
    assertThat(admin.invitations().readInvitation(invitation.getId()).getState())
        .isEqualTo(InvitationState.WITHDRAWN);

    JointSessionView refused = draftJoint("What sleep teaches us");
    operator.joint().sendInvitations(refused.getId(), new Sending());
    InvitationView other = arrived("What sleep teaches us");
    assertThat(
            admin
                .invitations()
                .declineInvitation(
                    other.getId(),
                    new Refusal().reason(Refusal.ReasonEnum.OTHER).note("We are tired."))
                .getDeclineReason())
        .isEqualTo("OTHER");
    assertThat(admin.invitations().listLedger(0, 50).getItems())
        .extracting(LedgerLine::getDirection)
        .contains(LedgerLine.DirectionEnum.IN, LedgerLine.DirectionEnum.OUT);
    Until.becomes(
        "the operator has the answers",
        () -> Site.unchecked(() -> operator.joint().readJointSession(refused.getId())),
        view -> view.getNetworks().get(0).getState() == NetworkState.DECLINED);
    assertThat(
            operator
                .joint()
                .cancelJointSession(
                    refused.getId(), new JointCancellation().reason("Nobody can come."))
                .getState())
        .isEqualTo(JointState.CANCELLED);
    assertThat(operator.joint().listJointSessionLog(refused.getId())).isNotEmpty();
    operator.joint().discardJointSession(draftJoint("What nobody reads").getId());
    assertThat(operator.joint().listJointSessions(0, 100).getItems())
        .extracting(JointSessionView::getTitle)
        .contains("What all falls teach us")
        .doesNotContain("What nobody reads");
  }

  private JointSessionView draftJoint(String title) throws ApiException {
    return operator.joint().draftJointSession(jointText(title), UUID.randomUUID());
  }

  private JointSessionInput jointText(String title) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(9, ChronoUnit.DAYS);
    return new JointSessionInput()
        .title(title)
        .agenda("One case each")
        .start(start.toString())
        .end(start.plus(1, ChronoUnit.HOURS).toString())
        .zone("UTC")
        .networks(Set.of(slug));
  }

  private InvitationView arrived(String title) {
    return Until.becomes(
            "the invitation to " + title + " is there",
            () ->
                Site.unchecked(() -> admin.invitations().listInvitations(0, 100)).getItems().stream()
                    .filter(each -> each.getTitle().equals(title))
                    .toList(),
            found -> found.size() == 1)
        .get(0);
  }
}
