package org.colloquy.tenants.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Samples;
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
          3);
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
    var crashed = store.take(List.of("crash"), "crashed", Duration.ofMillis(400)).orElseThrow();
    assertThat(store.take(List.of("crash"), "other", FAST.lease())).as("leased").isEmpty();

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
    var late = store.take(List.of("late"), "late", Duration.ZERO).orElseThrow();
    var current = store.take(List.of("late"), "current", FAST.lease()).orElseThrow();
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
    var tenant = Samples.tenant("job-tenant");
    kernel.registry().register(tenant);
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
    store.done(store.take(List.of("old"), "worker", FAST.lease()).orElseThrow());
    store.forgetDone(Duration.ofDays(1));
    assertThat(count("old", "DONE")).as("done just now").isEqualTo(1);
    new Sql(kernel.databases().control())
        .update(
            "UPDATE colloquy_jobs.job SET ended_at = ended_at - INTERVAL 2 DAY WHERE kind = 'old'");
    store.forgetDone(Duration.ofDays(1));
    assertThat(count("old", "DONE")).isZero();
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
