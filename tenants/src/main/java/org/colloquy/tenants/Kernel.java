package org.colloquy.tenants;

import java.time.Clock;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Databases;

/**
 * The kernel's parts, put together by hand in one place, so that a test has the same kernel as the
 * application without a container.
 */
public final class Kernel implements AutoCloseable {

  private final Settings settings;
  private final Clock clock;
  private final Sites sites;
  private final SecretBox secrets;
  private final Databases databases;
  private final TenantRegistry registry;
  private final JobQueue jobs;
  private final Outbox outbox;
  private final MailBox mailBox;
  private final Realms realms;

  private Kernel(Settings settings, Clock clock, Databases databases) {
    this.settings = settings;
    this.clock = clock;
    this.databases = databases;
    sites = new Sites(settings.uri(Setting.BASE_URL));
    secrets = new SecretBox(settings.get(Setting.SECRETS_KEY));
    registry = new TenantRegistry(databases.control(), clock);
    jobs = new JobQueue(databases.control());
    outbox = new Outbox(jobs);
    mailBox = new MailBox(databases.control(), settings.find(Setting.SMTP_HOST).isEmpty());
    realms = new Realms(settings, databases, secrets);
  }

  /** Starts the kernel. The class loader is the one that sees the migrations. */
  public static Kernel start(Settings settings, Clock clock, ClassLoader classLoader) {
    var databases = new Databases(settings);
    try {
      return new Kernel(settings, clock, databases);
    } catch (RuntimeException e) {
      databases.close();
      throw e;
    }
  }

  public Settings settings() {
    return settings;
  }

  public Clock clock() {
    return clock;
  }

  public Sites sites() {
    return sites;
  }

  public SecretBox secrets() {
    return secrets;
  }

  public Databases databases() {
    return databases;
  }

  public TenantRegistry registry() {
    return registry;
  }

  public JobQueue jobs() {
    return jobs;
  }

  public Outbox outbox() {
    return outbox;
  }

  public MailBox mailBox() {
    return mailBox;
  }

  public Realms realms() {
    return realms;
  }

  @Override
  public void close() {
    realms.close();
    databases.close();
  }
}
