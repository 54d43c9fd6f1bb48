package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.Outbox;
import org.junit.jupiter.api.Test;

/** Jobs and the transactions that ask for them. */
public interface JobCases {

  @Test
  default void aJobExistsIfAndOnlyIfItsTransactionCommits() throws Exception {
    var tenant = Networks.make("jobs");
    var statements = Beans.of(Statements.class);
    var kept = new NewJob("no-such-kind", "kept", tenant.id(), "{}");
    var lost = new NewJob("no-such-kind", "lost", tenant.id(), "{}");
    BoundTenant.run(tenant, () -> statements.enqueue(kept, false));
    BoundTenant.run(tenant, () -> statements.enqueue(kept, false));
    assertThatThrownBy(() -> BoundTenant.run(tenant, () -> statements.enqueue(lost, true)))
        .hasStackTraceContaining("broken");
    assertThat(
            Networks.sql()
                .list(
                    "SELECT job_key FROM colloquy_jobs.job WHERE kind = 'no-such-kind'",
                    row -> row.getString(1)))
        .containsExactly("kept");
  }

  @Test
  default void theRunnerSendsMailByItself() throws Exception {
    var mail =
        new Mail(
            new EmailAddress("runner@example.org"), MailKind.NETWORK, "Hello", "From the runner");
    Beans.of(Outbox.class).send(mail, null, "runner");
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    var box = Beans.of(MailBox.class);
    while (box.recent(100).stream()
        .noneMatch(kept -> box.open(kept.id()).filter(mail::equals).isPresent())) {
      assertThat(System.nanoTime()).as("the mail is kept in time").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
