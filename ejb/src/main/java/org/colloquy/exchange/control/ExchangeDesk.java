package org.colloquy.exchange.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colloquy.exchange.entity.Answer;
import org.colloquy.exchange.entity.ExchangeEvent;
import org.colloquy.exchange.entity.InvitedNetwork;
import org.colloquy.exchange.entity.NumberedAnswer;
import org.colloquy.exchange.entity.NumberedCount;
import org.colloquy.exchange.entity.Snapshot;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/** The exchange's side of the border, for jobs: each method is a transaction of its own there. */
@Boundary
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ExchangeDesk {

  @Inject private ExchangeRows rows;
  @Inject private BusinessClock clock;

  /** The session as it stands; empty when it is not for this network (any more). */
  @Permit(value = Permission.EXCHANGE_NOTE, changes = false)
  public Optional<Snapshot> snapshot(Route route) {
    return rows.find(route)
        .map(InvitedNetwork::session)
        .filter(session -> !session.isDraft())
        .map(Snapshot::of);
  }

  /** The revision has arrived in the network. */
  @Permit(value = Permission.EXCHANGE_NOTE, changes = true)
  public void delivered(Route route, int revision) {
    Instant now = clock.now();
    take(
        route,
        network -> network.delivered(revision, now),
        network ->
            ExchangeEvent.byNetwork(
                Ids.next(), network, ExchangeEvent.Kind.DELIVERED, revision, now));
  }

  /** The network has answered. */
  @Permit(value = Permission.EXCHANGE_NOTE, changes = true)
  public void answered(Route route, NumberedAnswer answer) {
    take(
        route,
        network -> network.answered(answer),
        network ->
            ExchangeEvent.byNetwork(
                Ids.next(), network, kind(answer.answer()), answer.revision(), answer.at()));
  }

  /** The network has counted. Counts are replaced, not logged: the log is for consents. */
  @Permit(value = Permission.EXCHANGE_NOTE, changes = true)
  public void counted(Route route, NumberedCount count) {
    rows.lock(route).ifPresent(network -> network.counted(count));
  }

  private void take(
      Route route, Predicate<InvitedNetwork> news, Function<InvitedNetwork, ExchangeEvent> event) {
    rows.lock(route).filter(news).ifPresent(network -> rows.add(event.apply(network)));
  }

  private static ExchangeEvent.Kind kind(Answer answer) {
    return switch (answer) {
      case ACCEPTED -> ExchangeEvent.Kind.ACCEPTED;
      case DECLINED -> ExchangeEvent.Kind.DECLINED;
      case WITHDRAWN -> ExchangeEvent.Kind.WITHDRAWN;
      case PENDING -> throw new IllegalArgumentException("Not an answer");
    };
  }
}
