package org.colloquy.exchange.boundary;

import java.time.Instant;
import org.colloquy.exchange.entity.DeclineReason;
import org.colloquy.exchange.entity.InvitedNetwork;
import org.colloquy.exchange.entity.JointSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the operator sees of one invited network: its answer and two figures, never a person.
 *
 * @param network its short name, as in {@link JointDraft#networks()}; null when it has left
 * @param declineReason a code; null unless declined
 * @param upToDate whether the network has the text as it stands now
 * @param confirmed how many of its members have a place
 * @param waiting how many wait for one
 * @param countedAt null until there is a figure
 */
public record NetworkStanding(
    @Schema(nullable = true) String network,
    String name,
    NetworkState state,
    @Schema(nullable = true) String declineReason,
    @Schema(nullable = true) Instant answeredAt,
    boolean upToDate,
    int confirmed,
    int waiting,
    @Schema(nullable = true) Instant countedAt) {

  static NetworkStanding of(JointSession session, InvitedNetwork network, String slug) {
    DeclineReason reason = network.declineReason();
    return new NetworkStanding(
        slug,
        network.networkName(),
        NetworkState.of(session, network),
        reason == null ? null : reason.name(),
        network.answeredAt(),
        network.deliveredRevision() == session.revision(),
        network.confirmed(),
        network.waiting(),
        network.countedAt());
  }
}
