package org.colloquy.tenants.mail.incoming;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.mail.incoming.Mailbox.Fate;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;

/**
 * Fetches mail that comes in and makes a job of each for its network. One node at a time does it. A
 * message is removed once its job is committed; when a node dies in between, its key is there
 * already, so nothing comes twice. What is for no network stays in the mailbox, flagged.
 */
public final class MailIn implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MailIn.class.getName());
  private static final String LOCK = "colloquy-mail-in";
  private static final int LARGEST = 30 * 1024 * 1024;

  private final Optional<Mailbox> mailbox;
  private final Sql sql;
  private final JobQueue jobs;
  private final TenantRegistry registry;
  private final SecretBox secrets;
  private final MailPieces pieces;
  private final Duration pause;
  private final Jsonb json = JsonbBuilder.create();
  private boolean stopping;
  private Thread thread;

  public MailIn(
      Settings settings,
      DataSource control,
      JobQueue jobs,
      TenantRegistry registry,
      SecretBox secrets) {
    this.mailbox = Mailbox.of(settings);
    this.sql = new Sql(control);
    this.jobs = jobs;
    this.registry = registry;
    this.secrets = secrets;
    this.pieces = new MailPieces(control, secrets);
    this.pause = Duration.ofSeconds(settings.number(Setting.IMAP_PAUSE));
  }

  /** Addresses for answers; none where there is no mailbox, and nobody can answer. */
  public static Optional<ReplyAddresses> addresses(Settings settings, SecretBox secrets) {
    return settings
        .find(Setting.IMAP_HOST)
        .map(host -> new EmailAddress(settings.get(Setting.IMAP_ADDRESS)))
        .map(address -> new ReplyAddresses(secrets, address));
  }

  /** Begins, on a thread of this factory; without a mailbox there is nothing to do. */
  public synchronized void start(ThreadFactory factory) {
    if (mailbox.isPresent()) {
      thread = factory.newThread(() -> work(mailbox.get()));
      thread.start();
    }
  }

  /** Ends after the message at hand. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      stopping = true;
      notifyAll();
      running = thread;
    }
    if (running != null) {
      try {
        running.join(Duration.ofSeconds(15).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The mail that a job carries. */
  public IncomingMail mailOf(Job<MailArrived> job) {
    return json.fromJson(secrets.open(job.work().sealed(), place(job.key())), IncomingMail.class);
  }

  /**
   * What is attached to the mail that a job carries, to be read to its end; one piece of it is in
   * memory at a time.
   *
   * @param which by its place among {@link IncomingMail#attachments}
   */
  public InputStream attachment(Job<MailArrived> job, int which) {
    return pieces.open(job.tenantId(), job.key(), which);
  }

  /** What was attached is kept elsewhere, or nowhere. */
  public void forgetAttachments(Job<MailArrived> job) {
    pieces.forget(job.tenantId(), job.key());
  }

  private void work(Mailbox box) {
    try {
      do {
        round(box);
      } while (waited());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean waited() throws InterruptedException {
    var until = System.nanoTime() + pause.toNanos();
    for (var left = 1L; !stopping && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    return !stopping;
  }

  /** A mailbox or a database that is away is asked again the next time. */
  private void round(Mailbox box) {
    try {
      alone(
          () -> {
            pieces.forgetOld();
            box.each(this::take);
          });
    } catch (MessagingException | RuntimeException e) {
      LOG.log(Level.WARNING, "The mailbox is read later", e);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws MessagingException;
  }

  private void alone(Work work) throws MessagingException {
    MessagingException failed =
        sql.withConnection(
            connection -> {
              var mine = Sql.list(connection, "SELECT GET_LOCK(?, 0)", row -> row.getInt(1), LOCK);
              if (mine.get(0) != 1) {
                return null;
              }
              try {
                work.run();
                return null;
              } catch (MessagingException e) {
                return e;
              } finally {
                Sql.list(connection, "SELECT RELEASE_LOCK(?)", row -> row.getInt(1), LOCK);
              }
            });
    if (failed != null) {
      throw failed;
    }
  }

  private Fate take(MimeMessage message) throws MessagingException {
    try {
      if (message.getSize() > LARGEST) {
        return Fate.LEFT;
      }
      var read = MailReader.take(message);
      var mail = read.map(MailReader.Taken::mail);
      var network = mail.flatMap(this::network);
      if (network.isEmpty()) {
        return MailReader.isAutomatic(message) ? Fate.TAKEN : Fate.LEFT;
      }
      if (isWorthIt(mail.get(), message)) {
        var job = job(mail.get(), network.get(), message);
        keep(read.get().attached(), job);
        jobs.enqueue(job);
      }
      return Fate.TAKEN;
    } catch (FolderClosedException | StoreClosedException e) {
      throw e;
    } catch (MessagingException | IOException | IllegalArgumentException e) {
      LOG.log(Level.INFO, "A message does not read, and stays in the mailbox", e);
      return Fate.LEFT;
    }
  }

  /** Before its job is there, which may be done at once. */
  private void keep(List<Part> attached, NewJob job) throws MessagingException, IOException {
    pieces.forget(job.tenant(), job.key());
    for (var part = 0; part < attached.size(); part++) {
      try (var content = attached.get(part).getInputStream()) {
        pieces.keep(job.tenant(), job.key(), part, content);
      }
    }
  }

  /** What programs send of their own is none, unless it is about a mail or an entry of ours. */
  private static boolean isWorthIt(IncomingMail mail, MimeMessage message)
      throws MessagingException {
    return mail.bounce() != null || mail.calendar() != null || !MailReader.isAutomatic(message);
  }

  private Optional<Tenant> network(IncomingMail mail) {
    return ReplyAddresses.read(new EmailAddress(mail.to()))
        .flatMap(
            sign ->
                registry.all().stream()
                    .filter(tenant -> ReplyAddresses.isOf(sign, tenant.id()))
                    .findFirst());
  }

  private NewJob job(IncomingMail mail, Tenant network, MimeMessage message)
      throws MessagingException {
    var key = key(message);
    return new NewJob(
        new MailArrived(secrets.seal(json.toJson(mail), place(key))), key, network.id());
  }

  /** The same for the same message, however often it is fetched. */
  private static String key(MimeMessage message) throws MessagingException {
    var id = message.getMessageID();
    var said = id == null ? message.getSentDate() + "/" + message.getSubject() : id;
    return "mail-in:" + HexFormat.of().formatHex(Tokens.digest(said));
  }

  private static String place(String key) {
    return "mail-in:" + key;
  }
}
