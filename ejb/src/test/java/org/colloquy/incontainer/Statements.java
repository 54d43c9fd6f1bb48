package org.colloquy.incontainer;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.jobs.boundary.LaterElsewhere;
import org.colloquy.jobs.control.JobRows;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.NewJob;

/**
 * Statements in a transaction of the tenant and the exchange unit, as a boundary would make them.
 */
@Stateless
public class Statements {

  @PersistenceContext(unitName = "tenant")
  private EntityManager tenant;

  @PersistenceContext(unitName = "exchange")
  private EntityManager exchange;

  @Inject private Later later;
  @Inject private LaterElsewhere elsewhere;
  @Inject private JobRows rows;

  public Object inTenant(String sql) {
    return tenant.createNativeQuery(sql).getSingleResult();
  }

  public Object inExchange(String sql) {
    return exchange.createNativeQuery(sql).getSingleResult();
  }

  /** Changes rows by SQL. */
  public void change(String sql) {
    tenant.createNativeQuery(sql).executeUpdate();
  }

  /** Changes many objects by one statement of JPA. */
  public void changeMany(String jpql) {
    tenant.createQuery(jpql).executeUpdate();
  }

  /** Does the work in one transaction. */
  public void inTransaction(Runnable work) {
    work.run();
  }

  /** Locks a member's row as a change of it does, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void touch(UUID member) {
    tenant
        .createNativeQuery("UPDATE member SET given_name = given_name WHERE id = ?1")
        .setParameter(1, Ids.toBytes(member))
        .executeUpdate();
  }

  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void askOutsideATransaction(Record work, String key) {
    later.run(work, key);
  }

  public void askElsewhere(TenantId network, Record work, String key) {
    elsewhere.run(network, work, key);
  }

  /** Passes by what {@link Later} would say. */
  public void askAsNetwork(TenantId network, Record work, String key) {
    rows.addInNetwork(new NewJob(work, key, network));
  }

  public void askOn(Instant date, Record work, String key) {
    later.runOn(date, work, key);
  }

  /** Asks for a job in this transaction, which commits or rolls back. */
  public void ask(Record work, String key, boolean breakAfterwards) {
    later.run(work, key);
    if (breakAfterwards) {
      throw new IllegalStateException("broken");
    }
  }
}
