package org.colloquy.tenants.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.tenants.jobs.TestQueue.FAST;
import static org.colloquy.tenants.jobs.TestQueue.await;
import static org.colloquy.tenants.jobs.TestQueue.handler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jobs that wait for a date of their network's programme. */
class DatesIT {

  private static final Instant DATE = Instant.parse("2031-05-01T09:00:00Z");

  private static Kernel kernel;

  @BeforeAll
  static void start() {
    kernel =
        Kernel.start(
            TestServer.settings(TestServer.mysql(), Map.of("colloquy.movable-time", "true")),
            Clock.systemUTC(),
            DatesIT.class.getClassLoader());
  }

  @AfterAll
  static void close() {
    kernel.close();
  }

  @Test
  void aJobWaitsForItsDateInItsNetworksTimeAndInNoOther() {
    var moved = active("dates-moved");
    var today = active("dates-today");
    for (var network : List.of(moved, today)) {
      kernel
          .jobs()
          .enqueue(new NewJob(new Dated("x"), "of " + network.slug(), network.id()).on(DATE));
    }
    var done = ConcurrentHashMap.<String>newKeySet();
    try (var workers =
        kernel.workers(List.of(handler(Dated.class, job -> done.add(job.key()))), FAST)) {
      workers.start(1, Thread::new);

      move(moved, MovedTime.standingAt(DATE.minusMillis(1)));
      beOvertakenBy(moved, "the day before");
      assertThat(done).doesNotContain("of dates-moved");

      move(moved, MovedTime.standingAt(DATE));
      await(() -> done.contains("of dates-moved"));

      assertThat(done).doesNotContain("of dates-today");
      assertThat(TestQueue.count(kernel, "dated", "OPEN")).isEqualTo(1);
    } finally {
      kernel.registry().remove(moved.id());
      kernel.registry().remove(today.id());
    }
  }

  @Test
  void aJobThatIsAskedForWhileTimeIsMovedComesAtItsDateToo() {
    var network = active("dates-later");
    move(network, MovedTime.ahead(untilDate().plus(Duration.ofDays(1))));
    kernel.jobs().enqueue(new NewJob(new Asked(), "past", network.id()).on(DATE));
    kernel
        .jobs()
        .enqueue(
            new NewJob(new Asked(), "to come", network.id()).on(DATE.plus(Duration.ofDays(2))));
    try (var workers = kernel.workers(List.of(handler(Asked.class, job -> {})), FAST)) {
      workers.start(1, Thread::new);
      await(() -> TestQueue.count(kernel, "asked-later", "DONE") == 1);
      assertThat(TestQueue.count(kernel, "asked-later", "OPEN")).isEqualTo(1);

      move(network, MovedTime.ahead(untilDate().plus(Duration.ofDays(3))));

      await(() -> TestQueue.count(kernel, "asked-later", "DONE") == 2);
    } finally {
      kernel.registry().remove(network.id());
    }
  }

  @Test
  void aJobThatFailedWaitsForItsPauseAndNotForItsDateAgain() {
    var network = active("dates-failed");
    move(network, MovedTime.standingAt(DATE));
    kernel.jobs().enqueue(new NewJob(new Tried(), "a", network.id()).on(DATE));
    var store = new JobStore(kernel.databases().control());
    var job =
        store
            .take(Lane.LONG, Optional.of(network.id()), List.of("tried"), "one", FAST.lease())
            .orElseThrow();
    store.retryAfter(job, Duration.ofHours(1), "not yet");

    move(network, MovedTime.standingAt(DATE.plusSeconds(1)));
    store.follow(kernel.businessClock());

    assertThat(
            store.take(Lane.LONG, Optional.of(network.id()), List.of("tried"), "two", FAST.lease()))
        .isEmpty();
    kernel.registry().remove(network.id());
  }

  @Test
  void whereNobodyMovesTimeADateIsARealMoment() {
    var network = Samples.tenant("dates-real");
    var queue = new JobQueue(kernel.databases().control(), BusinessClock.real(Clock.systemUTC()));
    queue.enqueue(new NewJob(new Real(), "a", network.id()).on(DATE.plusNanos(1999)));

    assertThat(
            new Sql(kernel.databases().control())
                .list(
                    "SELECT due_at FROM colloquy_jobs.job WHERE kind = 'real'",
                    row -> Sql.instant(row, "due_at")))
        .containsExactly(DATE.plus(1, ChronoUnit.MICROS));
  }

  /** Until the clock has been followed once and another job of the network was done after it. */
  private static void beOvertakenBy(Tenant network, String key) {
    new JobStore(kernel.databases().control()).follow(kernel.businessClock());
    kernel.jobs().enqueue(new NewJob(new Dated("y"), key, network.id()));
    await(() -> TestQueue.count(kernel, "dated", "DONE") == 1);
  }

  private static Duration untilDate() {
    return Duration.between(Instant.now(Clock.systemUTC()), DATE);
  }

  private static void move(Tenant network, MovedTime time) {
    kernel.businessClock().move(Optional.of(network.id()), time);
  }

  private static Tenant active(String slug) {
    var tenant = Samples.tenant(slug);
    kernel.registry().register(tenant);
    await(() -> kernel.registry().byId(tenant.id()).filter(Tenant::isActive).isPresent());
    return tenant;
  }

  @JobKind("dated")
  public record Dated(String what) {}

  @JobKind("asked-later")
  public record Asked() {}

  @JobKind("tried")
  public record Tried() {}

  @JobKind("real")
  public record Real() {}
}
