package org.colloquy.incontainer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;

/**
 * Statements in a transaction of the tenant and the exchange unit, as a boundary would make them.
 */
@Stateless
@PermitAll
public class Statements {

  @PersistenceContext(unitName = "tenant")
  private EntityManager tenant;

  @PersistenceContext(unitName = "exchange")
  private EntityManager exchange;

  public Object inTenant(String sql) {
    return tenant.createNativeQuery(sql).getSingleResult();
  }

  public Object inExchange(String sql) {
    return exchange.createNativeQuery(sql).getSingleResult();
  }

  /** Adds a job in this transaction, which commits or rolls back. */
  public void enqueue(NewJob job, boolean breakAfterwards) {
    JobQueue.enqueue(tenant.unwrap(Connection.class), job);
    if (breakAfterwards) {
      throw new IllegalStateException("broken");
    }
  }
}
