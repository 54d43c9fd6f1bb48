package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.exchange.entity.ExchangeEvent;
import org.colloquy.exchange.entity.InvitedNetwork;
import org.colloquy.exchange.entity.JointSession;
import org.colloquy.jobs.boundary.LaterElsewhere;
import org.colloquy.tenants.TenantId;

/** The rows of the exchange schema; within the caller's transaction. */
@Dependent
public class ExchangeRows {

  @PersistenceContext(unitName = "exchange")
  private EntityManager em;

  @Inject private LaterElsewhere later;

  public Optional<JointSession> find(UUID id) {
    return Optional.ofNullable(em.find(JointSession.class, id));
  }

  /** The session with its row locked: what is decided on its state holds until the commit. */
  public Optional<JointSession> lock(UUID id) {
    return Optional.ofNullable(em.find(JointSession.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The latest start first. */
  public List<JointSession> page(int offset, int size) {
    return em.createQuery(
            "select s from JointSession s order by s.details.startsAt desc, s.id",
            JointSession.class)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  public long total() {
    return em.createQuery("select count(s) from JointSession s", Long.class).getSingleResult();
  }

  /** The invited networks of a session, by name. */
  public List<InvitedNetwork> networks(UUID jointSessionId) {
    return networks(List.of(jointSessionId));
  }

  /** The invited networks of several sessions in one query, by name. */
  public List<InvitedNetwork> networks(List<UUID> jointSessionIds) {
    return jointSessionIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select n from InvitedNetwork n where n.session.id in :sessions"
                    + " order by n.networkName, n.id",
                InvitedNetwork.class)
            .setParameter("sessions", jointSessionIds)
            .getResultList();
  }

  Optional<InvitedNetwork> find(Route route) {
    return network(route).getResultStream().findFirst();
  }

  /** The network's row, locked: news from several jobs about one network are taken one by one. */
  Optional<InvitedNetwork> lock(Route route) {
    return network(route).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<InvitedNetwork> network(Route route) {
    return em.createQuery(
            "select n from InvitedNetwork n"
                + " where n.session.id = :session and n.tenantId = :tenant",
            InvitedNetwork.class)
        .setParameter("session", route.jointSessionId())
        .setParameter("tenant", route.tenant().value());
  }

  /** The log of a session, the newest first. */
  public List<ExchangeEvent> events(UUID jointSessionId) {
    return em.createQuery(
            "select e from ExchangeEvent e where e.jointSessionId = :session"
                + " order by e.happenedAt desc, e.id desc",
            ExchangeEvent.class)
        .setParameter("session", jointSessionId)
        .getResultList();
  }

  /** Writes the session at once: where its id is there already, this fails and not the commit. */
  public void add(JointSession session) {
    em.persist(session);
    em.flush();
  }

  public void add(InvitedNetwork network) {
    em.persist(network);
  }

  public void add(ExchangeEvent event) {
    em.persist(event);
  }

  public void remove(Object row) {
    em.remove(row);
  }

  /** Tells the network of the session as it stands when this transaction has committed. */
  public void deliverLater(JointSession session, TenantId tenant) {
    later.run(
        tenant,
        new DeliverJob.Delivery(session.id()),
        new Route(session.id(), tenant).key(session.revision()));
  }
}
