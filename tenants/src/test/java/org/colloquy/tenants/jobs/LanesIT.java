package org.colloquy.tenants.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.tenants.jobs.TestQueue.FAST;
import static org.colloquy.tenants.jobs.TestQueue.await;
import static org.colloquy.tenants.jobs.TestQueue.handler;

import java.sql.SQLRecoverableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose jobs are done when, and which of them wait through no fault of theirs. */
class LanesIT {

  private static Kernel kernel;

  @BeforeAll
  static void start() {
    kernel = Kernel.start(TestServer.settings(), Clock.systemUTC(), LanesIT.class.getClassLoader());
  }

  @AfterAll
  static void close() {
    kernel.close();
  }

  @Test
  void aHandlerRunsWithTheJobsNetworkBound() {
    var tenant = active("job-tenant");
    var seen = new AtomicReference<Object>();
    try (var workers =
        kernel.workers(
            List.of(handler(Bound.class, job -> seen.set(BoundTenant.current().id()))), FAST)) {
      kernel.jobs().enqueue(new NewJob(new Bound(), "a", tenant.id()));
      workers.start(1, Thread::new);
      await(() -> TestQueue.count(kernel, "bound", "DONE") == 1);
    } finally {
      kernel.registry().remove(tenant.id());
    }
    assertThat(seen).hasValue(tenant.id());
  }

  @Test
  void aJobOfANetworkAtRestWaitsAndIsDoneSoonAfterTheNetworksReturn() {
    var tenant = active("at-rest");
    kernel.registry().changeStatus(tenant.id(), TenantStatus.SUSPENDED);
    await(() -> !kernel.registry().byId(tenant.id()).orElseThrow().isActive());
    kernel.jobs().enqueue(new NewJob(new Resting(), "its", tenant.id()));
    kernel.jobs().enqueue(new NewJob(new Resting(), "platform's", null));
    try (var workers = kernel.workers(List.of(handler(Resting.class, job -> {})), FAST)) {
      workers.start(2, Thread::new);
      await(() -> TestQueue.count(kernel, "resting", "DONE") == 1);
      assertThat(parkedOf(tenant))
          .containsExactly(new ParkedJobs(Optional.of(tenant.id()), ParkedJobs.Reason.NETWORK, 1));
      assertThat(attempts("resting", "its")).isZero();

      kernel.registry().changeStatus(tenant.id(), TenantStatus.ACTIVE);
      var returned = System.nanoTime();

      await(() -> TestQueue.count(kernel, "resting", "DONE") == 2);
      assertThat(Duration.ofNanos(System.nanoTime() - returned)).isLessThan(Duration.ofSeconds(5));
      assertThat(parkedOf(tenant)).isEmpty();
    } finally {
      kernel.registry().remove(tenant.id());
    }
  }

  @Test
  void aJobThatFindsAServerAwayWaitsHoweverOftenAndIsDoneWhenItIsBack() {
    kernel.jobs().enqueue(new NewJob(new Away(), "a", null));
    var away = new AtomicBoolean(true);
    var tried = new AtomicInteger();
    var handler =
        handler(
            Away.class,
            job -> {
              tried.incrementAndGet();
              if (away.get()) {
                throw new IllegalStateException(new SQLRecoverableException("gone"));
              }
            });
    try (var workers = kernel.workers(List.of(handler), FAST)) {
      workers.start(1, Thread::new);
      await(() -> tried.get() > 2 * FAST.attempts());
      assertThat(TestQueue.count(kernel, "away", "FAILED")).isZero();
      assertThat(kernel.jobs().parked(id -> false))
          .contains(new ParkedJobs(Optional.empty(), ParkedJobs.Reason.SERVER, 1));
      away.set(false);
      await(() -> TestQueue.count(kernel, "away", "DONE") == 1);
    }
    assertThat(kernel.jobs().parked(id -> false)).isEmpty();
  }

  @Test
  void aLongQueueOfOneNetworkKeepsNoOtherWaitingAndNoOtherLane() {
    var crowded = active("crowded");
    var quiet = active("quiet");
    enqueueMany("reminder", "MAIL", crowded, 25_000);
    assertThat(planOfWaiting()).as("not one row for each reminder").contains("for group-by");
    var reminded = new AtomicInteger();
    var reminder = handler(Reminder.class, job -> reminded.incrementAndGet());
    var remindedBefore = new AtomicInteger(-1);
    var letter = handler(Letter.class, job -> remindedBefore.set(reminded.get()));
    var hundred = hundred();
    var recalled = ConcurrentHashMap.<TenantId>newKeySet();
    var recall = handler(Recall.class, job -> recalled.add(BoundTenant.current().id()));
    try (var workers = kernel.workers(List.of(reminder, letter, recall), FAST)) {
      workers.start(1, Thread::new);
      await(() -> reminded.get() > 10);

      kernel.jobs().enqueue(new NewJob(new Letter(), "other's", quiet.id()));
      var asked = reminded.get();
      var sent = System.nanoTime();
      hundred.forEach(to -> kernel.jobs().enqueue(new NewJob(new Recall(), "a", to.id())));
      await(() -> recalled.size() == hundred.size());
      assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(5));
      await(() -> remindedBefore.get() >= 0);

      assertThat(remindedBefore.get() - asked).as("its turn comes next").isLessThanOrEqualTo(2);
      assertThat(TestQueue.count(kernel, "reminder", "OPEN"))
          .as("the crowd still waits")
          .isGreaterThan(10_000);
    } finally {
      new Sql(kernel.databases().control())
          .update("DELETE FROM colloquy_jobs.job WHERE kind = 'reminder'");
      kernel.registry().remove(crowded.id());
      kernel.registry().remove(quiet.id());
      hundred.forEach(each -> kernel.registry().remove(each.id()));
    }
  }

  @Test
  void aJobOfANetworkThatIsGoneIsGivenUpAtOnce() {
    kernel.jobs().enqueue(new NewJob(new Gone(), "a", Samples.tenant("gone").id()));
    try (var workers = kernel.workers(List.of(handler(Gone.class, job -> {})), FAST)) {
      workers.start(1, Thread::new);
      await(() -> TestQueue.count(kernel, "gone", "FAILED") == 1);
    }
  }

  private static List<ParkedJobs> parkedOf(Tenant tenant) {
    return kernel
        .jobs()
        .parked(id -> !kernel.registry().byId(id).map(Tenant::isActive).orElse(true))
        .stream()
        .filter(parked -> parked.tenant().equals(Optional.of(tenant.id())))
        .toList();
  }

  private static int attempts(String kind, String key) {
    return new Sql(kernel.databases().control())
        .list(
            "SELECT attempts FROM colloquy_jobs.job WHERE kind = ? AND job_key = ?",
            row -> row.getInt("attempts"),
            kind,
            key)
        .get(0);
  }

  /** How MySQL finds out who has something due, once it knows what is in the queue. */
  private static String planOfWaiting() {
    var control = new Sql(kernel.databases().control());
    control.list("ANALYZE TABLE colloquy_jobs.job", row -> row.getString("Msg_text"));
    return control
        .list(
            "EXPLAIN " + JobStore.WAITING,
            row -> row.getString("key") + " " + row.getString("Extra"),
            Lane.MAIL.name())
        .toString();
  }

  /** As many statements as one would take half a minute. */
  private static void enqueueMany(String kind, String lane, Tenant tenant, int many) {
    new Sql(kernel.databases().control())
        .inTransaction(
            connection -> {
              Sql.update(connection, "SET SESSION cte_max_recursion_depth = 100000");
              return Sql.update(
                  connection,
                  """
                  INSERT INTO colloquy_jobs.job (id, kind, lane, job_key, tenant_id, payload)
                  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                  SELECT UUID_TO_BIN(UUID()), ?, ?, CONCAT('key-', i), ?, '{}' FROM n
                  """,
                  many,
                  kind,
                  lane,
                  tenant.id());
            });
  }

  private static List<Tenant> hundred() {
    var all = IntStream.range(0, 100).mapToObj(i -> registered("recalled-" + i)).toList();
    await(() -> all.stream().allMatch(LanesIT::isActive));
    return all;
  }

  private static Tenant active(String slug) {
    var tenant = registered(slug);
    await(() -> isActive(tenant));
    return tenant;
  }

  private static Tenant registered(String slug) {
    var tenant = Samples.tenant(slug);
    kernel.registry().register(tenant);
    kernel.registry().changeStatus(tenant.id(), TenantStatus.ACTIVE);
    return tenant;
  }

  private static boolean isActive(Tenant tenant) {
    return kernel.registry().byId(tenant.id()).filter(Tenant::isActive).isPresent();
  }

  @JobKind("bound")
  public record Bound() {}

  @JobKind("resting")
  public record Resting() {}

  @JobKind("away")
  public record Away() {}

  @JobKind(value = "reminder", lane = Lane.MAIL)
  public record Reminder() {}

  @JobKind(value = "letter", lane = Lane.MAIL)
  public record Letter() {}

  @JobKind(value = "recall", lane = Lane.SAFETY)
  public record Recall() {}

  @JobKind("gone")
  public record Gone() {}
}
