package org.colloquy.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.RoleRights;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.jobs.Workers;
import org.colloquy.tenants.kernel.Kernel;

/**
 * Works off the job queue for as long as the application runs. It starts with the application, and
 * the kernel with it: where the kernel refuses, the application is not deployed. When the
 * application stops, the jobs at work are finished first.
 *
 * <p>Handlers are all beans that implement {@link JobHandler}. They run in no caller's name: what
 * they may call of boundaries is what {@link RoleRights#WORK} was made for.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

  @Inject private Kernel kernel;

  @Inject @Any private Instance<JobHandler<?>> handlers;

  /** Threads of their own: the loops never end, and would keep others waiting in a pool. */
  @Resource private ManagedThreadFactory threads;

  private Workers workers;

  @PostConstruct
  void start() {
    workers = kernel.workers(handlers.stream().toList(), JobPace.USUAL);
    workers.start(
        kernel.settings().number(Setting.JOB_WORKERS),
        work -> threads.newThread(() -> CurrentHolder.run(RoleRights.WORK, work)));
  }

  @PreDestroy
  void stop() {
    workers.close();
  }
}
