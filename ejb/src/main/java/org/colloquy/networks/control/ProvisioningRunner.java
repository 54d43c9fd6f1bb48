package org.colloquy.networks.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import org.colloquy.tenants.kernel.Kernel;

/**
 * Makes networks for as long as the application runs, beginning with the runs that were cut short
 * before it started. The platform's own realm is made first if it is not there; the application
 * does not wait for it, so that it starts while Keycloak is away.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ProvisioningRunner {

  @Inject private Kernel kernel;

  @Resource private ManagedThreadFactory threads;

  private Thread platform;

  @PostConstruct
  void start() {
    platform = threads.newThread(kernel.platformRealm()::ensurePatiently);
    platform.start();
    kernel.provisioning().startWorkers(threads);
  }

  @PreDestroy
  void stop() {
    platform.interrupt();
    kernel.provisioning().close();
  }
}
