package org.colloquy.jobs.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.colloquy.jobs.control.JobRows;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.Outbox;

/**
 * Has something done later for the bound network: if and only if the caller's transaction commits,
 * and once however often the same key is asked for in a generation of the network's data.
 *
 * <pre>{@code
 * later.run(new Notice(session.id(), member.id()), key);
 * }</pre>
 *
 * <p>The record names its {@link JobKind}; the bean that implements {@code JobHandler<Notice>} gets
 * it. It lies in the queue until then as JSON, where the operators of the database can read it:
 * ids, rather than what they stand for. Throws where no network is bound, and outside a
 * transaction.
 */
@Dependent
public class Later {

  @Inject private JobRows rows;
  @Inject private Outbox outbox;

  /** As soon as possible. */
  public void run(Record work, String key) {
    rows.addInNetwork(job(work, key));
  }

  /** After a while that has nothing to do with dates: by real time, whatever the network's is. */
  public void runAfter(Duration pause, Record work, String key) {
    rows.addInNetwork(job(work, key).after(pause));
  }

  /** When that date comes in the network's business time; at once where it has. */
  public void runOn(Instant date, Record work, String key) {
    rows.addInNetwork(job(work, key).on(date));
  }

  private static NewJob job(Record work, String key) {
    Tenant here = BoundTenant.current();
    return new NewJob(work, here.keyed(key), here.id());
  }

  /** Sends a mail; what it says is sealed while it waits. */
  public void send(Mail mail, String key) {
    Tenant here = BoundTenant.current();
    rows.addInNetwork(outbox.job(mail, here.id(), here.keyed(key)));
  }
}
