package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.registry.NameTaken;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KernelIT {

  private static Kernel kernel;

  @BeforeAll
  static void start() {
    kernel =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), KernelIT.class.getClassLoader());
  }

  @AfterAll
  static void close() {
    kernel.close();
  }

  @Test
  void startsAgainOnWhatIsThere() {
    Kernel.start(TestServer.settings(), Clock.systemUTC(), KernelIT.class.getClassLoader()).close();
  }

  @Test
  void aRegisteredNetworkIsFoundAtOnceByEachOfItsNames() {
    var tenant = Samples.tenant("found");
    assertThat(kernel.registry().byHost(tenant.host())).isEmpty();
    kernel.registry().register(tenant);
    assertThat(kernel.registry().byHost(tenant.host())).contains(tenant);
    assertThat(kernel.registry().byId(tenant.id())).contains(tenant);
    assertThat(kernel.registry().bySlug(tenant.slug())).contains(tenant);
    assertThat(kernel.registry().active()).contains(tenant);
    kernel.registry().remove(tenant.id());
    assertThat(kernel.registry().bySlug(tenant.slug())).isEmpty();
  }

  @Test
  void aNameIsTakenOnce() {
    kernel.registry().register(Samples.tenant("taken"));
    assertThatThrownBy(() -> kernel.registry().register(Samples.tenant("taken")))
        .isInstanceOf(NameTaken.class);
  }

  @Test
  void aSuspendedNetworkIsNotServedFromTheNextQuestionOn() {
    var tenant = Samples.tenant("suspended");
    kernel.registry().register(tenant);
    assertThat(kernel.registry().active()).contains(tenant);
    kernel.registry().changeStatus(tenant.id(), TenantStatus.SUSPENDED);
    assertThat(kernel.registry().active()).doesNotContain(tenant);
    assertThat(kernel.registry().byId(tenant.id()))
        .map(Tenant::status)
        .contains(TenantStatus.SUSPENDED);
  }

  @Test
  void theGenerationOfItsDataIsRaisedWhileANetworkIsClosedAndNotOtherwise() {
    var tenant = Samples.tenant("generations");
    kernel.registry().register(tenant);
    assertThat(generation(tenant)).isEqualTo(1);
    assertThatThrownBy(() -> kernel.registry().raiseGeneration(tenant.id()))
        .hasMessageContaining("No network is closed");
    kernel.registry().changeStatus(tenant.id(), TenantStatus.SUSPENDED);

    assertThat(kernel.registry().raiseGeneration(tenant.id())).isEqualTo(2);
    assertThat(kernel.registry().raiseGeneration(tenant.id())).isEqualTo(3);

    kernel.registry().changeStatus(tenant.id(), TenantStatus.ACTIVE);
    assertThat(generation(tenant)).isEqualTo(3);
    assertThatThrownBy(() -> kernel.registry().raiseGeneration(Samples.tenant("nobody").id()))
        .hasMessageContaining("No network is closed");
  }

  private static int generation(Tenant tenant) {
    return kernel.registry().byId(tenant.id()).orElseThrow().generation();
  }

  @Test
  void whatAnotherServerChangedIsSeenAfterASecond() {
    var clock = new SteppedClock();
    var registry = new TenantRegistry(kernel.databases().control(), clock);
    var tenant = Samples.tenant("elsewhere");
    assertThat(registry.byId(tenant.id())).isEmpty();
    kernel.registry().register(tenant);
    clock.advance(Duration.ofMillis(999));
    assertThat(registry.byId(tenant.id())).as("within the second").isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(registry.byId(tenant.id())).as("after the second").contains(tenant);
  }

  @Test
  void mailIsKeptWhereNoServerIsConfigured() throws Exception {
    var mail =
        new Mail(
            new EmailAddress("ada@example.org"),
            MailKind.NETWORK,
            "Välkommen",
            "Line one\nLine two");
    kernel.outbox().send(mail, null, "kept-1");
    kernel.outbox().send(mail, null, "kept-1");
    try (var workers = kernel.workers(List.of(kernel.mailJobs()), JobPace.USUAL)) {
      workers.start(2, Thread::new);
      var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (kernel.mailBox().recent(1).isEmpty()) {
        assertThat(System.nanoTime()).as("mail arrives in time").isLessThan(deadline);
        Thread.onSpinWait();
      }
    }
    assertThat(kernel.mailBox().isKeeping()).isTrue();
    assertThat(kernel.mailBox().recent(10))
        .map(kept -> kernel.mailBox().open(kept.id()).orElseThrow())
        .containsExactly(mail);
  }

  @Test
  void closesItsPools() {
    var other =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), KernelIT.class.getClassLoader());
    other.close();
    assertThatThrownBy(() -> new Sql(other.databases().control()).update("DO 1"))
        .hasMessageContaining("has been closed");
  }
}
