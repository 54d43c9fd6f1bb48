package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.exchange.entity.JointCount;
import org.colloquy.exchange.entity.JointInvitation;
import org.colloquy.exchange.entity.LedgerEntry;
import org.colloquy.jobs.boundary.Later;

/** The exchange's rows in the bound network's schema; within the caller's transaction. */
@Dependent
public class NetworkRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Later later;

  public Optional<JointInvitation> find(UUID jointSessionId) {
    return Optional.ofNullable(em.find(JointInvitation.class, jointSessionId));
  }

  /** The invitation with its row locked: deliveries and answers wait for each other. */
  public Optional<JointInvitation> lock(UUID jointSessionId) {
    return Optional.ofNullable(
        em.find(JointInvitation.class, jointSessionId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All invitations, the latest start first. */
  public List<JointInvitation> invitations() {
    return em.createQuery(
            "select i from JointInvitation i order by i.details.startsAt desc, i.id",
            JointInvitation.class)
        .getResultList();
  }

  /** The count's row, locked. Taken last, after the session's or the invitation's. */
  public Optional<JointCount> lockCount(UUID jointSessionId) {
    return Optional.ofNullable(
        em.find(JointCount.class, jointSessionId, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<JointCount> count(UUID jointSessionId) {
    return Optional.ofNullable(em.find(JointCount.class, jointSessionId));
  }

  /** The counts of all invitations. */
  public List<JointCount> counts() {
    return em.createQuery("select c from JointCount c", JointCount.class).getResultList();
  }

  /** The ledger, the newest first. */
  public List<LedgerEntry> ledger(int offset, int size) {
    return em.createQuery(
            "select e from LedgerEntry e order by e.happenedAt desc, e.id desc", LedgerEntry.class)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  public long ledgerTotal() {
    return em.createQuery("select count(e) from LedgerEntry e", Long.class).getSingleResult();
  }

  /** The ledger of one joint session, the newest first. */
  public List<LedgerEntry> ledger(UUID jointSessionId) {
    return em.createQuery(
            "select e from LedgerEntry e where e.jointSessionId = :session"
                + " order by e.happenedAt desc, e.id desc",
            LedgerEntry.class)
        .setParameter("session", jointSessionId)
        .getResultList();
  }

  public void add(JointInvitation invitation) {
    em.persist(invitation);
  }

  public void add(JointCount count) {
    em.persist(count);
  }

  public void add(LedgerEntry entry) {
    em.persist(entry);
  }

  /** Sends the answer when this transaction has committed. */
  public void answerLater(JointInvitation invitation) {
    later.run(
        new AnswerJob.DueAnswer(invitation.id()),
        Route.here(invitation.id()).key(invitation.answerNumber()));
  }

  /** Counts and sends the figures so long after this transaction has committed. */
  public void countAfter(Duration pause, UUID jointSessionId, JointCount count) {
    later.runAfter(
        pause,
        new CountJob.DueCount(jointSessionId),
        Route.here(jointSessionId).key(count.nextNumber()));
  }
}
