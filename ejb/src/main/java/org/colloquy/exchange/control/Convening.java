package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.colloquy.exchange.entity.ExchangeEvent;
import org.colloquy.exchange.entity.ExchangeEvent.Kind;
import org.colloquy.exchange.entity.InvitedNetwork;
import org.colloquy.exchange.entity.JointDetails;
import org.colloquy.exchange.entity.JointSession;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.time.BusinessClock;

/**
 * What the operator does with a joint session, with what follows from it: invited networks, log and
 * deliveries.
 */
@Dependent
public class Convening {

  @Inject private ExchangeRows rows;
  @Inject private BusinessClock clock;

  /** In a transaction of its own, which fails alone where the id is there already. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void draft(UUID id, JointDetails details, List<Tenant> networks, String operator) {
    JointSession session = JointSession.draft(id, details, clock.now());
    rows.add(session);
    networks.forEach(network -> choose(session, network));
    log(session, null, Kind.DRAFTED, operator);
  }

  /** The session's row is locked. */
  public void edit(
      JointSession session, JointDetails details, List<Tenant> networks, String operator) {
    boolean travels = session.edit(details, clock.now());
    List<InvitedNetwork> before = rows.networks(session.id());
    List<InvitedNetwork> added =
        networks.stream()
            .filter(Predicate.not(network -> holds(before, network)))
            .map(network -> choose(session, network))
            .toList();
    if (session.isDraft()) {
      before.stream().filter(chosen -> !holds(networks, chosen)).forEach(rows::remove);
      return;
    }
    added.forEach(network -> invite(session, network, operator));
    if (travels) {
      log(session, null, Kind.EDITED, operator);
      before.forEach(network -> deliver(session, network));
    }
  }

  /** The session's row is locked. Sending twice is sending once. */
  public void send(JointSession session, String operator) {
    boolean first = session.isDraft();
    session.send(clock.now());
    if (first) {
      rows.networks(session.id()).forEach(network -> invite(session, network, operator));
    }
  }

  /** The session's row is locked. */
  public void cancel(JointSession session, String reason, String operator) {
    int before = session.revision();
    session.cancel(reason, clock.now());
    if (session.revision() > before) {
      log(session, null, Kind.CANCELLED, operator);
      rows.networks(session.id()).forEach(network -> deliver(session, network));
    }
  }

  /** The session's row is locked. */
  public void discard(JointSession session) {
    if (!session.isDraft()) {
      throw new Conflict("sent");
    }
    rows.networks(session.id()).forEach(rows::remove);
    rows.events(session.id()).forEach(rows::remove);
    rows.remove(session);
  }

  private InvitedNetwork choose(JointSession session, Tenant network) {
    InvitedNetwork chosen =
        new InvitedNetwork(Ids.next(), session, network.id().value(), network.name());
    rows.add(chosen);
    return chosen;
  }

  private void invite(JointSession session, InvitedNetwork network, String operator) {
    log(session, network.tenantId(), Kind.INVITED, operator);
    deliver(session, network);
  }

  private void deliver(JointSession session, InvitedNetwork network) {
    rows.deliverLater(session, new TenantId(network.tenantId()));
  }

  private void log(JointSession session, UUID tenant, Kind kind, String operator) {
    rows.add(ExchangeEvent.byOperator(Ids.next(), session, tenant, kind, operator, clock.now()));
  }

  private static boolean holds(List<InvitedNetwork> invited, Tenant network) {
    return invited.stream().anyMatch(i -> i.tenantId().equals(network.id().value()));
  }

  private static boolean holds(List<Tenant> networks, InvitedNetwork invited) {
    return networks.stream().anyMatch(n -> n.id().value().equals(invited.tenantId()));
  }
}
