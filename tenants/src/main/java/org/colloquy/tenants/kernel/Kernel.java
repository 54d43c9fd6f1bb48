package org.colloquy.tenants.kernel;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.logging.Logger;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.answers.AnswerBox;
import org.colloquy.tenants.audit.AuditLog;
import org.colloquy.tenants.audit.Checkpoints;
import org.colloquy.tenants.audit.PlatformLog;
import org.colloquy.tenants.audit.Sealer;
import org.colloquy.tenants.audit.Sealing;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.Workers;
import org.colloquy.tenants.mail.Allowance;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.MailJobs;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.mail.incoming.MailIn;
import org.colloquy.tenants.mail.incoming.ReplyAddresses;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.tenants.provisioning.Parts;
import org.colloquy.tenants.provisioning.Provisioning;
import org.colloquy.tenants.realms.PlatformRealm;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.rows.Archives;
import org.colloquy.tenants.rows.Erasures;
import org.colloquy.tenants.schemas.PlatformSchemas;
import org.colloquy.tenants.schemas.TenantMigrations;
import org.colloquy.tenants.schemas.TenantSchemas;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Databases;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.time.BusinessClock;

/**
 * The kernel's parts, put together by hand in one place, so that a test has the same kernel as the
 * application without a container.
 */
public final class Kernel implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Kernel.class.getName());

  private final Settings settings;
  private final Clock clock;
  private final BusinessClock businessClock;
  private final Sites sites;
  private final SecretBox secrets;
  private final Databases databases;
  private final TenantRegistry registry;
  private final JobQueue jobs;
  private final Outbox outbox;
  private final MailBox mailBox;
  private final Allowance allowance;
  private final Erasures erasures;
  private final Realms realms;

  private final TenantSchemas schemas;
  private final TenantMigrations migrations;
  private final MailJobs mailJobs;
  private final MailIn mailIn;
  private final Parts parts;
  private final Sealing sealing;
  private final AuditLog auditLog;
  private final Provisioning provisioning;
  private final NetworkRequests requests;

  private Kernel(Settings settings, Clock clock, Databases databases, ClassLoader classLoader) {
    this.settings = settings;
    this.clock = clock;
    this.databases = databases;
    sites = new Sites(settings.uri(Setting.BASE_URL));
    secrets = new SecretBox(settings.get(Setting.SECRETS_KEY));
    registry = new TenantRegistry(databases.control(), clock);
    businessClock =
        settings.flag(Setting.MOVABLE_TIME)
            ? BusinessClock.movable(clock, databases.control())
            : BusinessClock.real(clock);
    jobs = new JobQueue(databases.control(), businessClock);
    outbox = new Outbox(jobs, secrets);
    mailBox =
        new MailBox(
            databases.control(),
            secrets,
            settings.find(Setting.SMTP_HOST).isEmpty(),
            sites.areOnLoopback());
    if (mailBox.isKeeping() && !mailBox.isReadable()) {
      LOG.warning("No mail server is configured: nobody gets the mail that they are sent");
    }
    allowance = new Allowance(databases.control(), secrets);
    erasures = new Erasures(databases, outbox, mailBox);
    realms = new Realms(settings, databases, secrets);
    mailJobs = new MailJobs(settings, outbox, mailBox, clock);
    mailIn = new MailIn(settings, databases.control(), jobs, registry, secrets);
    var appUser = settings.get(Setting.DB_APP_USER);
    schemas = new TenantSchemas(databases.provisioner(), appUser);
    new PlatformSchemas(databases.provisioner(), appUser, classLoader).migrate();
    migrations =
        new TenantMigrations(
            databases,
            registry,
            settings.number(Setting.DB_PROVISIONER_POOL),
            settings.get(Setting.DB_SEALER_USER),
            classLoader);
    migrations.migrateAll();
    parts =
        new Parts(
            new Sql(databases.control()),
            secrets,
            registry,
            schemas,
            migrations,
            realms,
            sites,
            outbox,
            mailBox,
            allowance,
            new EmailAddress(settings.get(Setting.OPERATOR_EMAIL)),
            settings.number(Setting.NETWORKS_A_DAY));
    provisioning = Provisioning.of(parts);
    requests = new NetworkRequests(parts, provisioning);
    var checkpoints =
        new Checkpoints(
            databases.control(),
            Path.of(settings.get(Setting.AUDIT_KEY)),
            Path.of(settings.get(Setting.AUDIT_FOLDER)),
            Checkpoints.Pace.USUAL);
    sealing =
        new Sealing(
            new Sealer(databases.sealer(), checkpoints, clock), registry, Sealing.Pace.USUAL);
    auditLog = new AuditLog(clock, sealing);
  }

  /**
   * Starts the kernel: brings every schema to its version, then opens what works on them. Throws
   * where that is not possible, and leaves nothing open. The class loader is the one that sees the
   * migrations.
   */
  public static Kernel start(Settings settings, Clock clock, ClassLoader classLoader) {
    var databases = new Databases(settings);
    try {
      return new Kernel(settings, clock, databases, classLoader);
    } catch (RuntimeException e) {
      databases.close();
      throw e;
    }
  }

  public Settings settings() {
    return settings;
  }

  /** Real time. */
  public Clock clock() {
    return clock;
  }

  /** The time that networks' programmes go by. */
  public BusinessClock businessClock() {
    return businessClock;
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

  /** How much is written to people who never asked for it. */
  public Allowance allowance() {
    return allowance;
  }

  /** Writes networks' data out, and reads it in. */
  public Archives archives() {
    return new Archives(databases);
  }

  /** Who was erased in which network. */
  public Erasures erasures() {
    return erasures;
  }

  public Realms realms() {
    return realms;
  }

  /** The platform's own realm with its first operator. */
  public PlatformRealm platformRealm() {
    return new PlatformRealm(settings, sites, realms);
  }

  /** What provisioning is made of. */
  public Parts provisioningParts() {
    return parts;
  }

  /** Makes networks, once its workers are started. */
  public Provisioning provisioning() {
    return provisioning;
  }

  /** Networks that visitors ask for. */
  public NetworkRequests networkRequests() {
    return requests;
  }

  /** The handler of the jobs of kind "mail". */
  public MailJobs mailJobs() {
    return mailJobs;
  }

  /** Fetches the mail that comes in, once it is started. */
  public MailIn mailIn() {
    return mailIn;
  }

  /** Where people answer to mails; none where there is no mailbox for answers. */
  public Optional<ReplyAddresses> replyAddresses() {
    return MailIn.addresses(settings, secrets);
  }

  /** Schemas, roles and grants of networks. */
  public TenantSchemas schemas() {
    return schemas;
  }

  /** The versions of the networks' schemas. */
  public TenantMigrations migrations() {
    return migrations;
  }

  /** Writes what happened into the networks' logs. */
  public AuditLog auditLog() {
    return auditLog;
  }

  /** Writes what operators do into the platform's log. */
  public PlatformLog platformLog() {
    return new PlatformLog(databases.control(), clock);
  }

  /** Takes sealed answers, and gives them out when their form has closed. */
  public AnswerBox answerBox() {
    return new AnswerBox(databases.sealer());
  }

  /** Seals the networks' logs, once it is started. */
  public Sealing sealing() {
    return sealing;
  }

  /** Workers for these handlers; they are the caller's to start and to close. */
  public Workers workers(Collection<? extends JobHandler<?>> handlers, JobPace pace) {
    return new Workers(databases.control(), registry, businessClock, handlers, pace);
  }

  @Override
  public void close() {
    provisioning.close();
    sealing.close();
    realms.close();
    mailJobs.close();
    databases.close();
  }
}
