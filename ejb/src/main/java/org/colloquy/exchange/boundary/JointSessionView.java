package org.colloquy.exchange.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.colloquy.exchange.entity.JointSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A joint session as the operator sees it.
 *
 * @param version goes back with an edit, so that two operators do not overwrite each other
 * @param revision how often the networks were told of it; 0 for a draft
 * @param zone the zone in which it was planned
 * @param link null while there is none
 * @param networks the invited networks, by name
 */
public record JointSessionView(
    UUID id,
    int version,
    int revision,
    JointState state,
    String title,
    String agenda,
    Instant start,
    Instant end,
    @Schema(implementation = String.class) ZoneId zone,
    @Schema(nullable = true) String link,
    @Schema(nullable = true) String cancelReason,
    @Schema(nullable = true) Instant sentAt,
    List<NetworkStanding> networks) {

  public JointSessionView {
    networks = List.copyOf(networks);
  }

  static JointSessionView of(JointSession session, List<NetworkStanding> networks, Instant now) {
    return new JointSessionView(
        session.id(),
        session.version(),
        session.revision(),
        JointState.of(session, now),
        session.details().title(),
        session.details().agenda(),
        session.details().startsAt(),
        session.details().endsAt(),
        session.details().zone(),
        session.details().link(),
        session.cancelReason(),
        session.sentAt(),
        networks);
  }

  public int accepted() {
    return (int) networks.stream().filter(n -> n.state() == NetworkState.ACCEPTED).count();
  }

  /** Members with a place, over all networks. */
  public int confirmed() {
    return networks.stream().mapToInt(NetworkStanding::confirmed).sum();
  }

  /** Members who wait for a place, over all networks. */
  public int waiting() {
    return networks.stream().mapToInt(NetworkStanding::waiting).sum();
  }
}
