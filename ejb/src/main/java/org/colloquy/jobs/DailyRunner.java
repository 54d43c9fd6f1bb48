package org.colloquy.jobs;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.registry.TenantRegistry;

/**
 * Asks for each network's {@link Daily} work. Every node does so, and asks again each hour: it is
 * the same job on the same day, and one that was down at some hour has not missed the day.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyRunner {

  private static final Logger LOG = System.getLogger(DailyRunner.class.getName());

  @Inject @Any private Instance<Daily> daily;
  @Inject private TenantRegistry registry;
  @Inject private JobQueue queue;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void everyHour() {
    try {
      ask();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Daily work is asked for in an hour", e);
    }
  }

  /** Asks for today's work of every network that is active. */
  public void ask() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (var network : registry.active()) {
      daily.forEach(each -> ask(network, each, today));
    }
  }

  private void ask(Tenant network, Daily each, LocalDate today) {
    queue.enqueue(new NewJob(each.work(today), network.id().value() + ":" + today, network.id()));
  }
}
