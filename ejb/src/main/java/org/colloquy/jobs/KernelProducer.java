package org.colloquy.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.answers.AnswerBox;
import org.colloquy.tenants.audit.AuditLog;
import org.colloquy.tenants.audit.PlatformLog;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.Allowance;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.MailJobs;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.provisioning.Doors;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.tenants.provisioning.Provisioning;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.rows.Erasures;
import org.colloquy.tenants.schemas.NetworkFigures;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Starts the kernel with the application, stops it with the application, and gives its parts to
 * whoever injects them.
 */
@ApplicationScoped
public class KernelProducer {

  private Kernel kernel;

  @PostConstruct
  void start() {
    kernel =
        Kernel.start(
            Settings.installed(), Clock.systemUTC(), KernelProducer.class.getClassLoader());
  }

  @PreDestroy
  void stop() {
    kernel.close();
  }

  @Produces
  Kernel kernel() {
    return kernel;
  }

  @Produces
  Settings settings() {
    return kernel.settings();
  }

  /** Real time; for what it is, see {@link BusinessClock}. */
  @Produces
  Clock clock() {
    return kernel.clock();
  }

  @Produces
  BusinessClock businessClock() {
    return kernel.businessClock();
  }

  @Produces
  Sites sites() {
    return kernel.sites();
  }

  @Produces
  SecretBox secrets() {
    return kernel.secrets();
  }

  @Produces
  TenantRegistry registry() {
    return kernel.registry();
  }

  @Produces
  JobQueue jobs() {
    return kernel.jobs();
  }

  @Produces
  Outbox outbox() {
    return kernel.outbox();
  }

  @Produces
  MailBox mailBox() {
    return kernel.mailBox();
  }

  @Produces
  Allowance allowance() {
    return kernel.allowance();
  }

  @Produces
  Erasures erasures() {
    return kernel.erasures();
  }

  @Produces
  Provisioning provisioning() {
    return kernel.provisioning();
  }

  @Produces
  NetworkFigures figures() {
    return new NetworkFigures(kernel.databases());
  }

  @Produces
  Doors doors() {
    return kernel.provisioning().doors();
  }

  @Produces
  NetworkRequests networkRequests() {
    return kernel.networkRequests();
  }

  @Produces
  Realms realms() {
    return kernel.realms();
  }

  @Produces
  AnswerBox answerBox() {
    return kernel.answerBox();
  }

  @Produces
  AuditLog auditLog() {
    return kernel.auditLog();
  }

  @Produces
  PlatformLog platformLog() {
    return kernel.platformLog();
  }

  @Produces
  MailJobs mailJobs() {
    return kernel.mailJobs();
  }
}
