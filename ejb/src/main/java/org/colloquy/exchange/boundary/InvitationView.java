package org.colloquy.exchange.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.exchange.entity.JointCount;
import org.colloquy.exchange.entity.JointInvitation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation to a joint session, as its network's steward sees it.
 *
 * @param revision the text's; goes back with an acceptance, because consent is to what was read
 * @param zone the organiser's zone
 * @param link null while there is none
 * @param answeredRevision the text that was answered; null before there is an answer
 * @param declineReason a code, known to the operator; null unless declined
 * @param note the network's own words on declining, known here alone
 * @param sessionId the session among the network's own; null unless it took part
 * @param confirmed the figure that the operator last got
 * @param waiting like {@code confirmed}
 * @param countedAt when the operator's figures were counted; null while there are none
 */
public record InvitationView(
    UUID id,
    int revision,
    InvitationState state,
    String title,
    String agenda,
    Instant start,
    Instant end,
    @Schema(implementation = String.class) ZoneId zone,
    @Schema(nullable = true) String link,
    @Schema(nullable = true) String cancelReason,
    Instant receivedAt,
    @Schema(nullable = true) Instant answeredAt,
    @Schema(nullable = true) Integer answeredRevision,
    @Schema(nullable = true) String declineReason,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) UUID sessionId,
    int confirmed,
    int waiting,
    @Schema(nullable = true) Instant countedAt) {

  static InvitationView of(JointInvitation invitation, JointCount count, Instant now) {
    return new InvitationView(
        invitation.id(),
        invitation.revision(),
        InvitationState.of(invitation, now),
        invitation.details().title(),
        invitation.details().agenda(),
        invitation.details().startsAt(),
        invitation.details().endsAt(),
        invitation.details().zone(),
        invitation.details().link(),
        invitation.cancelReason(),
        invitation.receivedAt(),
        invitation.answeredAt(),
        invitation.answeredRevision(),
        invitation.declineReason() == null ? null : invitation.declineReason().name(),
        invitation.note(),
        invitation.sessionId(),
        count.confirmed(),
        count.waiting(),
        count.countedAt());
  }

  /** Whether the text changed after the network agreed to take part. */
  public boolean changedSince() {
    return state == InvitationState.ACCEPTED && revision > answeredRevision;
  }
}
