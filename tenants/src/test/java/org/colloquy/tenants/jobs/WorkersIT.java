package org.colloquy.tenants.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.tenants.jobs.TestQueue.FAST;
import static org.colloquy.tenants.jobs.TestQueue.await;
import static org.colloquy.tenants.jobs.TestQueue.handler;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test has a kind of its own, so that none takes the jobs of another. */
class WorkersIT {

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
      await(() -> TestQueue.count(kernel, "once", "OPEN") == 0);
    }
    assertThat(done).hasSize(200).allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
    assertThat(TestQueue.count(kernel, "once", "DONE")).isEqualTo(200);
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
      await(() -> TestQueue.count(kernel, "crash", "DONE") == 1);
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
    assertThat(TestQueue.count(kernel, "late", "OPEN")).isEqualTo(1);
    store.done(current);
    assertThat(TestQueue.count(kernel, "late", "DONE")).isEqualTo(1);
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
      await(() -> TestQueue.count(kernel, "failing", "FAILED") == 1);
      var failed =
          kernel.jobs().failed(100).stream()
              .filter(entry -> entry.job().kind().equals("failing"))
              .findFirst()
              .orElseThrow();
      assertThat(failed.error()).contains("the realm is away");
      assertThat(failed.job().attempt()).isEqualTo(3);
      broken.set(false);
      assertThat(kernel.jobs().retry(failed.job().id())).isTrue();
      await(() -> TestQueue.count(kernel, "failing", "DONE") == 1);
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
      await(() -> TestQueue.count(kernel, "hopeless", "FAILED") == 1);
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
      await(() -> TestQueue.count(kernel, "counting", "DONE") == 2);
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
      await(() -> TestQueue.count(kernel, "unread", "FAILED") == unreadable.size());
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
  void aJobWaitsForItsMomentAndOthersDoNotWaitForIt() {
    kernel.jobs().enqueue(new NewJob(new Later(), "a", null).after(Duration.ofHours(1)));
    kernel.jobs().enqueue(new NewJob(new Later(), "b", null));
    try (var workers = kernel.workers(List.of(handler(Later.class, job -> {})), FAST)) {
      workers.start(1, Thread::new);
      await(() -> TestQueue.count(kernel, "later", "DONE") == 1);
    }
    assertThat(TestQueue.count(kernel, "later", "OPEN")).isEqualTo(1);
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
    assertThat(TestQueue.count(kernel, "closing", "DONE")).isEqualTo(1);
    assertThat(TestQueue.count(kernel, "closing", "OPEN")).isEqualTo(1);
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
    assertThat(TestQueue.count(kernel, "old", "DONE")).as("done just now").isEqualTo(1);
    new Sql(kernel.databases().control())
        .update(
            "UPDATE colloquy_jobs.job SET ended_at = ended_at - INTERVAL 2 DAY WHERE kind = 'old'");
    store.forgetDone(Duration.ofDays(1));
    assertThat(TestQueue.count(kernel, "old", "DONE")).isZero();
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
