package org.colloquy.tenants.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLRecoverableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test has a kind of its own, so that none takes the jobs of another. */
class WorkersIT {

  private static final JobPace FAST =
      new JobPace(
          Duration.ofMillis(10),
          Duration.ofSeconds(30),
          Duration.ofMillis(5),
          Duration.ofMillis(20),
          3,
          Duration.ofMillis(15));
  private static Kernel kernel;

  @BeforeAll
  static void start() {
    kernel =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), WorkersIT.class.getClassLoader());
  }

  @AfterAll
  static void close() {
    kernel.close();
  }

  @Test
  void everyJobIsDoneOnceHoweverManyWorkersThereAre() {
    var done = new ConcurrentHashMap<String, Integer>();
    for (var i = 0; i < 200; i++) {
      var job = new NewJob(new Once(), "key-" + i, null);
      kernel.jobs().enqueue(job);
      kernel.jobs().enqueue(job);
    }
    var handler = handler(Once.class, job -> done.merge(job.key(), 1, Integer::sum));
    try (var here = kernel.workers(List.of(handler), FAST);
        var there = kernel.workers(List.of(handler), FAST)) {
      here.start(4, Thread::new);
      there.start(4, Thread::new);
      await(() -> count("once", "OPEN") == 0);
    }
    assertThat(done).hasSize(200).allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
    assertThat(count("once", "DONE")).isEqualTo(200);
  }

  @Test
  void aJobWhoseWorkerCrashedIsTakenAfterTheLeaseAndNotBefore() {
    kernel.jobs().enqueue(new NewJob(new Crash(), "a", null));
    var store = new JobStore(kernel.databases().control());
    var crashed =
        store
            .take(Lane.LONG, Optional.empty(), List.of("crash"), "crashed", Duration.ofMillis(400))
            .orElseThrow();
    assertThat(store.take(Lane.LONG, Optional.empty(), List.of("crash"), "other", FAST.lease()))
        .as("leased")
        .isEmpty();

    var attempt = new AtomicReference<Integer>();
    try (var workers =
        kernel.workers(List.of(handler(Crash.class, job -> attempt.set(job.attempt()))), FAST)) {
      workers.start(1, Thread::new);
      await(() -> count("crash", "DONE") == 1);
    }
    assertThat(crashed.attempt()).isEqualTo(1);
    assertThat(attempt).hasValue(2);
  }

  @Test
  void aWorkerThatLostItsLeaseCannotEndTheJobOfTheOneThatHasIt() {
    kernel.jobs().enqueue(new NewJob(new Late(), "a", null));
    var store = new JobStore(kernel.databases().control());
    var late =
        store
            .take(Lane.LONG, Optional.empty(), List.of("late"), "late", Duration.ZERO)
            .orElseThrow();
    var current =
        store
            .take(Lane.LONG, Optional.empty(), List.of("late"), "current", FAST.lease())
            .orElseThrow();
    store.done(late);
    assertThat(count("late", "OPEN")).isEqualTo(1);
    store.done(current);
    assertThat(count("late", "DONE")).isEqualTo(1);
  }

  @Test
  void aJobThatKeepsFailingIsGivenUpAndMayBeTriedAgain() {
    kernel.jobs().enqueue(new NewJob(new Failing(), "a", null));
    var broken = new AtomicBoolean(true);
    var handler =
        handler(
            Failing.class,
            job -> {
              if (broken.get()) {
                throw new IllegalStateException("the realm is away");
              }
            });
    try (var workers = kernel.workers(List.of(handler), FAST)) {
      workers.start(2, Thread::new);
      await(() -> count("failing", "FAILED") == 1);
      var failed =
          kernel.jobs().failed(100).stream()
              .filter(entry -> entry.job().kind().equals("failing"))
              .findFirst()
              .orElseThrow();
      assertThat(failed.error()).contains("the realm is away");
      assertThat(failed.job().attempt()).isEqualTo(3);
      broken.set(false);
      assertThat(kernel.jobs().retry(failed.job().id())).isTrue();
      await(() -> count("failing", "DONE") == 1);
      assertThat(kernel.jobs().retry(failed.job().id())).as("nothing to retry").isFalse();
    }
  }

  @Test
  void aHopelessJobIsGivenUpAtOnceAndTheOperatorLearnsNobodysAddress() {
    kernel.jobs().enqueue(new NewJob(new Hopeless(), "a", null));
    var refusal = new IllegalStateException("Refused <ada.lovelace@example.org> and \"b c\"@x.org");
    var handler =
        handler(
            Hopeless.class,
            job -> {
              throw new HopelessJob(refusal);
            });
    try (var workers = kernel.workers(List.of(handler), FAST)) {
      workers.start(1, Thread::new);
      await(() -> count("hopeless", "FAILED") == 1);
    }
    var failed =
        kernel.jobs().failed(100).stream()
            .filter(entry -> entry.job().kind().equals("hopeless"))
            .findFirst()
            .orElseThrow();
    assertThat(failed.job().attempt()).isEqualTo(1);
    assertThat(failed.error()).contains("Refused <…@example.org> and …@x.org");
  }

  @Test
  void aJobCarriesItsRecordAndWhatTheRecordNoLongerKnowsIsPassedOver() {
    kernel.jobs().enqueue(new NewJob(new Counting("seats", 2), "a", null));
    store("counting", "b", "{\"what\": \"rooms\", \"since\": {\"day\": [1, 2]}}");
    var counted = ConcurrentHashMap.<Counting>newKeySet();
    try (var workers =
        kernel.workers(List.of(handler(Counting.class, job -> counted.add(job.work()))), FAST)) {
      workers.start(1, Thread::new);
      await(() -> count("counting", "DONE") == 2);
    }
    assertThat(counted).containsOnly(new Counting("seats", 2), new Counting("rooms", 0));
  }

  @Test
  void aJobThatCannotBeReadIsGivenUpAtOnceAndSaysWhy() {
    var unreadable =
        Map.of(
            "less", "{\"times\": 2}",
            "other", "{\"what\": \"seats\", \"times\": \"often\"}",
            "list", "[]",
            "nothing", "null");
    unreadable.forEach((key, payload) -> store("unread", key, payload));
    var handled = ConcurrentHashMap.<String>newKeySet();
    try (var workers =
        kernel.workers(List.of(handler(Unread.class, job -> handled.add(job.key()))), FAST)) {
      workers.start(1, Thread::new);
      await(() -> count("unread", "FAILED") == unreadable.size());
    }
    assertThat(handled).doesNotContainAnyElementsOf(unreadable.keySet());
    assertThat(kernel.jobs().failed(100))
        .filteredOn(failed -> failed.job().kind().equals("unread"))
        .hasSize(unreadable.size())
        .allSatisfy(
            failed -> {
              assertThat(failed.job().attempt()).isEqualTo(1);
              assertThat(failed.error()).contains("What it carries is no Unread: ");
            })
        .anySatisfy(failed -> assertThat(failed.error()).endsWith("It says what is counted"));
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
      await(() -> count("bound", "DONE") == 1);
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
      await(() -> count("resting", "DONE") == 1);
      assertThat(parkedOf(tenant))
          .containsExactly(new ParkedJobs(Optional.of(tenant.id()), ParkedJobs.Reason.NETWORK, 1));
      assertThat(attempts("resting", "its")).isZero();

      kernel.registry().changeStatus(tenant.id(), TenantStatus.ACTIVE);

      await(() -> count("resting", "DONE") == 2);
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
      assertThat(count("away", "FAILED")).isZero();
      assertThat(kernel.jobs().parked(id -> false))
          .contains(new ParkedJobs(Optional.empty(), ParkedJobs.Reason.SERVER, 1));
      away.set(false);
      await(() -> count("away", "DONE") == 1);
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
    var recalled = new CountDownLatch(100);
    var recall = handler(Recall.class, job -> recalled.countDown());
    try (var workers = kernel.workers(List.of(reminder, letter, recall), FAST)) {
      workers.start(1, Thread::new);
      await(() -> reminded.get() > 10);

      kernel.jobs().enqueue(new NewJob(new Letter(), "other's", quiet.id()));
      var asked = reminded.get();
      enqueueMany("recall", "SAFETY", null, 100);
      await(() -> remindedBefore.get() >= 0 && recalled.getCount() == 0);

      assertThat(remindedBefore.get() - asked).as("its turn comes next").isLessThanOrEqualTo(2);
      assertThat(count("reminder", "OPEN")).as("the crowd still waits").isGreaterThan(10_000);
    } finally {
      new Sql(kernel.databases().control())
          .update("DELETE FROM colloquy_jobs.job WHERE kind = 'reminder'");
      kernel.registry().remove(crowded.id());
      kernel.registry().remove(quiet.id());
    }
  }

  @Test
  void aJobOfANetworkThatIsGoneIsGivenUpAtOnce() {
    kernel.jobs().enqueue(new NewJob(new Gone(), "a", Samples.tenant("gone").id()));
    try (var workers = kernel.workers(List.of(handler(Gone.class, job -> {})), FAST)) {
      workers.start(1, Thread::new);
      await(() -> count("gone", "FAILED") == 1);
    }
  }

  @Test
  void aJobWaitsForItsMomentAndOthersDoNotWaitForIt() {
    var later = Instant.now(Clock.systemUTC()).plus(Duration.ofHours(1));
    kernel.jobs().enqueue(new NewJob(new Later(), "a", null, later));
    kernel.jobs().enqueue(new NewJob(new Later(), "b", null));
    try (var workers = kernel.workers(List.of(handler(Later.class, job -> {})), FAST)) {
      workers.start(1, Thread::new);
      await(() -> count("later", "DONE") == 1);
    }
    assertThat(count("later", "OPEN")).isEqualTo(1);
  }

  @Test
  void closingWaitsForTheJobAtWorkAndTakesNoOther() throws InterruptedException {
    kernel.jobs().enqueue(new NewJob(new Closing(), "a", null));
    kernel.jobs().enqueue(new NewJob(new Closing(), "b", null));
    var atWork = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var workers =
        kernel.workers(
            List.of(
                handler(
                    Closing.class,
                    job -> {
                      atWork.countDown();
                      goOn.await();
                    })),
            FAST);
    workers.start(1, Thread::new);
    assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();
    var closing = new Thread(workers::close);
    closing.start();
    await(() -> closing.getState() == Thread.State.TIMED_WAITING);
    goOn.countDown();
    closing.join();
    assertThat(count("closing", "DONE")).isEqualTo(1);
    assertThat(count("closing", "OPEN")).isEqualTo(1);
  }

  @Test
  void jobsDoneLongAgoAreForgotten() {
    kernel.jobs().enqueue(new NewJob(new Old(), "a", null));
    var store = new JobStore(kernel.databases().control());
    store.done(
        store
            .take(Lane.LONG, Optional.empty(), List.of("old"), "worker", FAST.lease())
            .orElseThrow());
    store.forgetDone(Duration.ofDays(1));
    assertThat(count("old", "DONE")).as("done just now").isEqualTo(1);
    new Sql(kernel.databases().control())
        .update(
            "UPDATE colloquy_jobs.job SET ended_at = ended_at - INTERVAL 2 DAY WHERE kind = 'old'");
    store.forgetDone(Duration.ofDays(1));
    assertThat(count("old", "DONE")).isZero();
  }

  private static Tenant active(String slug) {
    var tenant = Samples.tenant(slug);
    kernel.registry().register(tenant);
    kernel.registry().changeStatus(tenant.id(), TenantStatus.ACTIVE);
    await(() -> kernel.registry().byId(tenant.id()).filter(Tenant::isActive).isPresent());
    return tenant;
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
                  tenant == null ? null : tenant.id());
            });
  }

  /** A job as another version of the application may have left it in the queue. */
  private static void store(String kind, String key, String payload) {
    new Sql(kernel.databases().control())
        .update(
            "INSERT INTO colloquy_jobs.job (id, kind, job_key, payload) VALUES (?, ?, ?, ?)",
            Ids.next(),
            kind,
            key,
            payload);
  }

  private static long count(String kind, String state) {
    return new Sql(kernel.databases().control())
        .list(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = ? AND state = ?",
            row -> row.getLong(1),
            kind,
            state)
        .get(0);
  }

  private static void await(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      Thread.yield();
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    void on(Job<T> job) throws Exception;
  }

  private static <T extends Record> JobHandler<T> handler(Class<T> carried, Work<T> work) {
    return new JobHandler<>() {
      @Override
      public Class<T> work() {
        return carried;
      }

      @Override
      public void handle(Job<T> job) throws Exception {
        work.on(job);
      }
    };
  }

  @JobKind("once")
  public record Once() {}

  @JobKind("crash")
  public record Crash() {}

  @JobKind("late")
  public record Late() {}

  @JobKind("failing")
  public record Failing() {}

  @JobKind("hopeless")
  public record Hopeless() {}

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

  @JobKind("later")
  public record Later() {}

  @JobKind("closing")
  public record Closing() {}

  @JobKind("old")
  public record Old() {}

  @JobKind("counting")
  public record Counting(String what, int times) {}

  @JobKind("unread")
  public record Unread(String what, int times) {

    public Unread {
      Objects.requireNonNull(what, "It says what is counted");
    }
  }
}
