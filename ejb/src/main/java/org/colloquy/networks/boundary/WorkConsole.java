package org.colloquy.networks.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colloquy.audit.PlatformActs;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.FailedJob;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.mail.KeptMail;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.registry.TenantRegistry;

/** What an operator sees of the work behind the pages: jobs that failed, mail that was kept. */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkConsole {

  private static final int JOBS = 100;
  private static final int MAILS = 100;

  @Inject private PlatformActs acts;
  @Inject private JobQueue jobs;
  @Inject private MailBox mailBox;
  @Inject private TenantRegistry registry;

  /**
   * A job that failed for good.
   *
   * @param network its name; null for the platform's own work
   */
  public record JobView(
      UUID id,
      String kind,
      String key,
      String network,
      int attempts,
      String error,
      Instant failedAt) {}

  /**
   * Jobs that wait through no fault of theirs.
   *
   * @param network its name; null for the platform's own work
   * @param reason NETWORK, which is not active, or SERVER, which does not answer
   */
  public record ParkedView(String network, String reason, long many) {}

  /**
   * A mail that was kept instead of sent: other people's, so there is no name, no address and no
   * word of it.
   *
   * @param network its name; null for the platform's own mail
   * @param kind CONFIRMATION, NETWORK, INVITATION, SESSION or EXCHANGE
   * @param domain of the recipient's address
   * @param letter what it says; null unless it may be read here
   */
  public record MailView(
      UUID id, Instant at, String network, String kind, String domain, Letter letter) {}

  /**
   * What a mail says, on a machine where nobody else's mail can be.
   *
   * @param entry what it does to its reader's calendar; null for nothing
   */
  public record Letter(String to, String subject, String text, Entry entry) {}

  /** An entry by its number, which grows with each change, and whether it leaves the calendar. */
  public record Entry(int number, boolean takenOut) {}

  /** The newest first. */
  @Permit(value = Permission.JOBS_READ, changes = false)
  public List<JobView> failedJobs() {
    return jobs.failed(JOBS).stream().map(this::view).toList();
  }

  /** What waits for its network or for a server, and goes on by itself. */
  @Permit(value = Permission.JOBS_READ, changes = false)
  public List<ParkedView> parkedJobs() {
    return jobs
        .parked(id -> registry.byId(id).filter(tenant -> !tenant.isActive()).isPresent())
        .stream()
        .map(
            parked ->
                new ParkedView(
                    parked.tenant().map(this::network).orElse(null),
                    parked.reason().name(),
                    parked.many()))
        .toList();
  }

  /** Puts a failed job back into the queue. */
  @Permit(value = Permission.JOB_RETRY, changes = true)
  public void retry(UUID id) {
    if (!jobs.retry(id)) {
      throw new Conflict("not-failed");
    }
    acts.tell(id.toString());
  }

  /** Whether mail is kept here, because no mail server is configured. */
  @Permit(value = Permission.MAIL_READ, changes = false)
  public boolean isMailKept() {
    return mailBox.isKeeping();
  }

  /** Whether the mail that is kept may be read: nobody but whoever sits at this machine has any. */
  @Permit(value = Permission.MAIL_READ, changes = false)
  public boolean isMailReadable() {
    return mailBox.isReadable();
  }

  /** The newest first. */
  @Permit(value = Permission.MAIL_READ, changes = false)
  public List<MailView> mails() {
    return mailBox.recent(MAILS).stream().map(this::view).toList();
  }

  /** Throws {@link NotFound} where there is no such mail, or it may not be read. */
  @Permit(value = Permission.MAIL_READ, changes = false)
  public Letter letter(UUID id) {
    return mailBox
        .open(id)
        .map(WorkConsole::letter)
        .orElseThrow(() -> new NotFound("No such mail."));
  }

  private JobView view(FailedJob failed) {
    var job = failed.job();
    return new JobView(
        job.id(),
        job.kind(),
        job.key(),
        network(job.tenantId()),
        job.tries(),
        failed.error(),
        failed.failedAt());
  }

  private MailView view(KeptMail kept) {
    return new MailView(
        kept.id(),
        kept.at(),
        network(kept.tenant()),
        kept.kind().name(),
        kept.domain(),
        mailBox.open(kept.id()).map(WorkConsole::letter).orElse(null));
  }

  private static Letter letter(Mail mail) {
    var entry = mail.head().entry();
    return new Letter(
        mail.to().value(),
        mail.subject(),
        mail.text(),
        entry == null ? null : new Entry(entry.sequence(), entry.takenOut()));
  }

  private String network(TenantId id) {
    return id == null ? null : registry.byId(id).map(Tenant::name).orElse(id.toString());
  }
}
