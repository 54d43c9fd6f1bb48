package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.registrations.SeatCases;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.Outbox;
import org.junit.jupiter.api.Test;

/** Jobs and the transactions that ask for them. */
public interface JobCases {

  /** What no handler here takes, so that it stays in the queue. */
  @JobKind("no-such-kind")
  record Unheard(String what) {}

  @Test
  default void aJobExistsIfAndOnlyIfItsTransactionCommits() throws Exception {
    var tenant = Networks.make("jobs");
    var statements = Beans.of(Statements.class);
    var work = new Unheard("of the network");
    BoundTenant.run(tenant, () -> statements.ask(work, "kept", false));
    BoundTenant.run(tenant, () -> statements.ask(work, "kept", false));
    assertThatThrownBy(() -> BoundTenant.run(tenant, () -> statements.ask(work, "lost", true)))
        .hasStackTraceContaining("broken");
    assertThat(unheard("of the network")).containsExactly("kept for " + tenant.id());
  }

  @Test
  default void aJobIsAskedForInTheNameOfTheBoundNetworkAndInATransaction() throws Exception {
    var tenant = Networks.make("jobs-asking");
    var other = Networks.make("jobs-asked");
    var statements = Beans.of(Statements.class);
    var work = new Unheard("in whose name");
    assertThatThrownBy(() -> statements.ask(work, "nobody", false))
        .hasStackTraceContaining("NoTenantBound");
    assertThatThrownBy(
            () -> BoundTenant.run(tenant, () -> statements.askOutsideATransaction(work, "outside")))
        .hasStackTraceContaining("within a transaction");
    assertThatThrownBy(
            () ->
                BoundTenant.run(
                    tenant, () -> statements.askElsewhere(other.id(), work, "of another")))
        .hasStackTraceContaining("in the name of");
    statements.askElsewhere(other.id(), work, "by the platform");
    assertThat(unheard("in whose name")).containsExactly("by the platform for " + other.id());
  }

  @Test
  default void mysqlItselfRefusesAJobInTheNameOfAnother() throws Exception {
    var tenant = Networks.make("jobs-name");
    var other = Networks.make("jobs-named");
    var statements = Beans.of(Statements.class);
    var work = new Unheard("by whose role");
    for (var name : new TenantId[] {other.id(), null}) {
      assertThatThrownBy(
              () -> BoundTenant.run(tenant, () -> statements.askAsNetwork(name, work, "other's")))
          .hasStackTraceContaining("CHECK OPTION failed 'colloquy_jobs.own_job'");
    }
    BoundTenant.run(other, () -> statements.ask(work, "same key", false));
    BoundTenant.run(tenant, () -> statements.ask(work, "same key", false));
    assertThat(unheard("by whose role"))
        .containsExactlyInAnyOrder("same key for " + tenant.id(), "same key for " + other.id());
  }

  @Test
  default void whatAVersionBeforeLeftInTheQueueIsDone() throws Exception {
    var network = Networks.make("jobs-before");
    var ada = Person.of(network, "Ada");
    var session = SeatCases.oneSeat(Person.of(network, "Admin", Roles.NETWORK_ADMIN));
    ada.does(() -> Beans.of(Registrations.class).register(session));
    Networks.sql()
        .update(
            "INSERT INTO colloquy_jobs.job (id, kind, job_key, tenant_id, payload)"
                + " VALUES (?, 'session-notice', 'before', ?, ?)",
            Ids.next(),
            network.id(),
            """
            {"kind": "CHANGED", "session": "%s", "key": "before"}"""
                .formatted(session));
    ExchangeWorld.await(
        () ->
            Networks.sql()
                    .list(
                        "SELECT 1 FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key LIKE"
                            + " 'session-notice:before:%'",
                        row -> row.getInt(1))
                    .size()
                == 1);
  }

  private static List<String> unheard(String what) {
    return Networks.sql()
        .list(
            "SELECT CONCAT(job_key, ' for ', BIN_TO_UUID(tenant_id)) FROM colloquy_jobs.job"
                + " WHERE kind = 'no-such-kind' AND payload ->> '$.what' = ?",
            row -> row.getString(1),
            what);
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
