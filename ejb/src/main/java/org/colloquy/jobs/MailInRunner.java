package org.colloquy.jobs;

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

/** Has mail fetched that comes in, for as long as the application runs. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MailInRunner {

  @Inject private Kernel kernel;

  @Resource private ManagedThreadFactory threads;

  @PostConstruct
  void start() {
    kernel.mailIn().start(threads);
  }

  @PreDestroy
  void stop() {
    kernel.mailIn().close();
  }
}
